"""The mean of several weights, which often does better than each: python -m training.mean OUT IN...

The same file given twice counts twice.
"""

import sys
from pathlib import Path

import torch
from torch import Tensor


def mean(paths: list[Path]) -> dict[str, Tensor]:
    """Read weights of one network and return their mean."""
    states = [torch.load(path, weights_only=True) for path in paths]
    return {
        name: sum(state[name] for state in states) / len(states)
        if value.dtype.is_floating_point
        else value
        for name, value in states[0].items()
    }


def main() -> int:
    """Read the files named after the first, write the first."""
    out, *paths = (Path(name) for name in sys.argv[1:])
    torch.save(mean(paths), out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
