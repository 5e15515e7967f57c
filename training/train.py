"""Train the encoder; a run that was broken off goes on where its last epoch ended.

python -m training.train POLNEAR FOLDER [--epochs 8] [--seed 1] [--from WEIGHTS] [--resume]

With `--mpnet FOLDER` it is the teacher that is trained.
"""

import argparse
import random
import sys
import time
from pathlib import Path
from typing import Final, NamedTuple

import torch

from provenance.attribution.encoder.arrays import Codes
from training.annotated import Article, Example, examples, read_invented, read_polnear
from training.batches import batches
from training.losses import Average, losses
from training.minilm import model_folder, read_tokenizer
from training.model import Reader, new_reader
from training.mpnet import new_teacher
from training.noise import blur

INVENTED: Final = Path(__file__).parent / "data" / "invented.txt"
WARM_UP: Final = 100
ROLE_SHARE: Final = 0.1
"""Share of the roles' loss, which is a sum over many more pieces than the tags'."""
LONGEST_STEP: Final = 2.0


class Plan(NamedTuple):
    """How to train: `rate` is for MiniLM, `head_rate` for what starts from nothing."""

    epochs: int
    seed: int
    batch: int
    rate: float
    head_rate: float
    decay: float


class Run:
    """Everything that changes while training, with a checkpoint after each epoch."""

    def __init__(self, plan: Plan, folder: Path, reader: Reader, steps_an_epoch: int) -> None:
        self.plan = plan
        self.folder = folder
        self.reader = reader.train()
        self.total = steps_an_epoch * plan.epochs
        self.optimiser = _optimiser(reader, plan)
        self.average = Average(reader, plan.decay)
        self.epoch = 0
        self.step = 0

    def train_epoch(self, found: list[Example], rng: random.Random) -> None:
        """Go through the examples once, then write a checkpoint."""
        begun, seen, sums = time.monotonic(), 0, torch.zeros(2)
        for number, batch in enumerate(batches(found, self.plan.batch, rng), 1):
            share = min(1.0, (self.step + 1) / WARM_UP) * max(0.0, 1 - self.step / self.total)
            for group in self.optimiser.param_groups:
                group["lr"] = group["base"] * share
            of_tags, of_roles = losses(self.reader, batch)
            self.optimiser.zero_grad()
            (of_tags + ROLE_SHARE * of_roles).backward()
            torch.nn.utils.clip_grad_norm_(self.reader.parameters(), LONGEST_STEP)
            self.optimiser.step()
            self.average.update(self.reader)
            self.step += 1
            seen += int(batch.mask.sum())
            sums += torch.stack((of_tags, of_roles)).detach()
            if number % 20 == 0:
                speed = seen / (time.monotonic() - begun)
                say(
                    f"epoch {self.epoch} step {self.step}/{self.total} {speed:.0f} pieces/s "
                    f"tags {sums[0] / 20:.3f} roles {sums[1] / 20:.3f}"
                )
                sums.zero_()
        self.epoch += 1
        self.save()

    def save(self) -> None:
        """Write the averaged weights, and what `resume` needs."""
        state = {
            "reader": self.reader.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "average": self.average.state,
            "counts": (self.epoch, self.step, self.average.steps),
        }
        files = {"average.pt": self.average.state, "checkpoint.pt": state}
        for name, value in {f"average-{self.epoch}.pt": self.average.state, **files}.items():
            torch.save(value, self.folder / "unfinished")
            (self.folder / "unfinished").replace(self.folder / name)

    def resume(self) -> None:
        """Go back to the last checkpoint."""
        state = torch.load(self.folder / "checkpoint.pt", weights_only=True)
        self.reader.load_state_dict(state["reader"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.average.state = state["average"]
        self.epoch, self.step, self.average.steps = state["counts"]


def _optimiser(reader: Reader, plan: Plan) -> torch.optim.Optimizer:
    inner = [p for p in reader.encoder.parameters() if p.requires_grad]
    known = {id(p) for p in reader.encoder.parameters()}
    outer = [p for p in reader.parameters() if id(p) not in known]
    groups = [
        {"params": inner, "lr": plan.rate, "base": plan.rate},
        {"params": outer, "lr": plan.head_rate, "base": plan.head_rate},
    ]
    return torch.optim.AdamW(groups, weight_decay=0.01, fused=True)


def _new(mpnet: Path | None, dropout: float) -> Reader:
    return new_teacher(mpnet, dropout) if mpnet else new_reader(model_folder(), dropout)


def _examples(articles: list[Article], codes: Codes, rng: random.Random) -> list[Example]:
    return [blur(example, rng) for example in examples(articles, codes, rng)]


def say(line: str) -> None:
    """Write a line with the time before it."""
    sys.stdout.write(f"{time.strftime('%H:%M:%S')} {line}\n")
    sys.stdout.flush()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("polnear", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--from", type=Path, dest="first", help="weights to begin with")
    parser.add_argument("--mpnet", type=Path, help="train the teacher, from MPNet's folder")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--decay", type=float, default=0.995)
    parser.add_argument("--repeat", type=int, default=3, help="times an epoch has our own articles")
    return parser.parse_args()


def main() -> int:
    """Train, and leave average.pt in the folder."""
    args = _arguments()
    plan = Plan(**{name: getattr(args, name) for name in Plan._fields})
    torch.manual_seed(plan.seed)
    args.folder.mkdir(parents=True, exist_ok=True)
    tokenizer = read_tokenizer()
    codes = Codes.of(tokenizer)
    articles = read_polnear(args.polnear, "train", tokenizer)
    articles += read_invented(INVENTED, tokenizer) * args.repeat
    reader = _new(args.mpnet, args.dropout)
    if args.first:
        reader.load_state_dict(torch.load(args.first, weights_only=True))
    number = sum(1 for _ in examples(articles, codes, random.Random(0)))  # noqa: S311 - no secret
    run = Run(plan, args.folder, reader, number // plan.batch + 1)
    if args.resume:
        run.resume()
    while run.epoch < plan.epochs:
        rng = random.Random(f"{plan.seed} {run.epoch}")  # noqa: S311 - no secret
        run.train_epoch(_examples(articles, codes, rng), rng)
    return 0


if __name__ == "__main__":
    sys.exit(main())
