"""Teach the small network what larger ones, or several, have learned.

python -m training.distil POLNEAR FOLDER --from WEIGHTS --mpnet MPNET --teacher WEIGHTS
                          [--also WEIGHTS] [--plain FILE] [--epochs 2] [--share 0.6]

The pool: PolNeAR as it is and told of other names and topics, our own articles both ways, and
texts that nobody annotated (`--plain`, one a line). The teachers read it once; the pupil reads it
each epoch with other words hidden.
"""

import argparse
import pickle
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import torch
from tokenizers import Tokenizer

from provenance.attribution.encoder.arrays import Codes
from training.annotated import Article, Example, cut, examples, read_invented, read_polnear
from training.minilm import model_folder, read_tokenizer
from training.model import Reader, new_reader
from training.mpnet import new_teacher
from training.noise import blur
from training.retold import retell
from training.soften import soften
from training.train import INVENTED, Plan, Run, say

SENTENCE: Final = re.compile(r"(?<=[.!?])([\"”’]?) (?=[A-Z\"“‘])")
TRUST: Final = 0.3
"""The teachers' share in our own articles, which they know less of than we do."""


def read_plain(path: Path, tokenizer: Tokenizer, rng: random.Random) -> list[Article]:
    """Read texts without annotation, one a line, and cut them into paragraphs at random."""
    articles = []
    for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines()):
        text = SENTENCE.sub(lambda m: m[1] + rng.choice("\n "), line.strip())
        articles.append(Article(f"plain {number}", text, cut(tokenizer, text), ((),)))
    return articles


def pool(args: argparse.Namespace, teachers: list[Reader], tokenizer: Tokenizer) -> list[Example]:
    """Cut all texts into windows and let the teachers read them."""
    rng = random.Random(args.seed)  # noqa: S311 - no secret
    codes = Codes.of(tokenizer)
    polnear = read_polnear(args.polnear, "train", tokenizer)
    own = read_invented(INVENTED, tokenizer)
    retold = [retell(article, tokenizer, rng) for article in polnear]
    own_retold = [retell(article, tokenizer, rng) for article in own]
    plain = read_plain(args.plain, tokenizer, rng) if args.plain else []
    found: list[Example] = []
    for name, articles, share in (
        ("polnear", polnear, args.share),
        ("retold", retold, args.share),
        ("own", own * 2 + own_retold * 2, TRUST),
        ("plain", plain, 1.0),
    ):
        cuts = list(examples(articles, codes, rng))
        if name == "plain":
            cuts = [_unmarked(item) for item in cuts]
        softened = list(soften(cuts, teachers, share))
        say(f"{name}: {len(softened)} windows, {sum(len(item.cues) for item in softened)} cues")
        found += softened
    return found


def _unmarked(item: Example) -> Example:
    return item._replace(tags=item.tags * 0, cues=())


def _teachers(args: argparse.Namespace) -> Iterator[Reader]:
    paths = [(new_teacher(args.mpnet, 0.0), args.teacher)] if args.mpnet else []
    paths += [(new_reader(model_folder(), 0.0), path) for path in args.also]
    for reader, path in paths:
        reader.load_state_dict(torch.load(path, weights_only=True))
        yield reader.eval()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("polnear", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--from", type=Path, dest="first", required=True)
    parser.add_argument("--mpnet", type=Path)
    parser.add_argument("--teacher", type=Path)
    parser.add_argument("--also", type=Path, action="append", default=[])
    parser.add_argument("--plain", type=Path)
    parser.add_argument("--share", type=float, default=0.6)
    parser.add_argument("--part", type=float, default=0.75, help="of the pool, drawn each epoch")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=21)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=6e-4)
    parser.add_argument("--decay", type=float, default=0.998)
    return parser.parse_args()


def main() -> int:
    """Read the pool, teach, and leave average.pt in the folder."""
    args = _arguments()
    torch.manual_seed(args.seed)
    args.folder.mkdir(parents=True, exist_ok=True)
    kept = args.folder / "pool.pickle"
    if not kept.exists():
        found = pool(args, list(_teachers(args)), read_tokenizer())
        kept.write_bytes(pickle.dumps(found))
    found = pickle.loads(kept.read_bytes())  # noqa: S301 - our own file
    reader = new_reader(model_folder(), 0.1)
    reader.load_state_dict(torch.load(args.first, weights_only=True))
    reader.encoder.embeddings.word_embeddings.requires_grad_(requires_grad=False)
    plan = Plan(**{name: getattr(args, name) for name in Plan._fields})
    number = int(len(found) * args.part)
    run = Run(plan, args.folder, reader, number // plan.batch + 1)
    if args.resume:
        run.resume()
    while run.epoch < plan.epochs:
        rng = random.Random(f"{plan.seed} {run.epoch}")  # noqa: S311 - no secret
        run.train_epoch([blur(item, rng) for item in rng.sample(found, number)], rng)
    return 0


if __name__ == "__main__":
    sys.exit(main())
