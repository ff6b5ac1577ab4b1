"""The virtual environment with the locked dependencies, and the compiled catalogues."""

import subprocess
import sys
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from dev.machine import ROOT, install, may_install, say

VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
TRANSLATIONS = ROOT / "booking" / "translations"


def prepare(lock: str) -> None:
    """Make ready what `requirements/<lock>.txt` names and compile the catalogues; what is ready stays."""
    _make_venv()
    _install_locked(ROOT / "requirements" / f"{lock}.txt")
    _compile_catalogues()


def _make_venv() -> None:
    if (
        PYTHON.exists()
        and not subprocess.run([PYTHON, "-c", "import pip"], capture_output=True, check=False).returncode
    ):
        return
    _require_venv()
    say("Making the virtual environment .venv …")
    subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)


def _require_venv() -> None:
    """Debian keeps the part of Python that makes environments in a package of its own."""
    if find_spec("ensurepip"):
        return
    package = f"python3.{sys.version_info.minor}-venv"
    if not may_install() or not install(package):
        sys.exit(f"Python cannot make a virtual environment here. Install {package}: apt-get install {package}")


def _install_locked(lock: Path) -> None:
    stamp = VENV / f"{lock.stem}.installed"
    wanted = sha256(lock.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    say(f"Installing the locked dependencies of {lock.relative_to(ROOT)} …")
    pip = [
        str(PYTHON),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-input",
        "--require-hashes",
    ]
    if subprocess.run([*pip, "-r", str(lock)], check=False).returncode:
        sys.exit("The dependencies could not be installed; pip says above why.")
    stamp.write_text(wanted)


def _compile_catalogues() -> None:
    catalogues = list(TRANSLATIONS.glob("*/LC_MESSAGES/messages.po"))
    if any(_is_older(po.with_suffix(".mo"), po) for po in catalogues):
        say("Compiling the catalogues of messages …")
        command = [str(PYTHON), "-m", "babel.messages.frontend", "--quiet", "compile", "-d", str(TRANSLATIONS)]
        subprocess.run(command, check=True)


def _is_older(compiled: Path, source: Path) -> bool:
    return not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime


if __name__ == "__main__":
    prepare("dev")
