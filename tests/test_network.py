"""The suite runs with the network blocked: nothing is fetched unless a cassette replays it."""

import socket

import pytest
import requests


# The blocked socket is left to the garbage collector by requests itself.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_request_is_refused() -> None:
    with pytest.raises(Exception, match=r"(?i)network is disabled|blocked"):
        requests.get("http://192.0.2.1/", timeout=1)


def test_a_socket_is_refused() -> None:
    with socket.socket() as plain, pytest.raises(RuntimeError, match=r"(?i)network is disabled"):
        plain.connect(("192.0.2.1", 80))
