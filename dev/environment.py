"""The virtual environments with the locked dependencies, and the compiled catalogues."""

import shutil
import subprocess
import sys
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from dev.machine import ROOT, install, may_install, say

VENV = ROOT / ".venv"
LOCK_VENV = ROOT / ".venv-lock"
PYTHON = VENV / "bin" / "python"
TRANSLATIONS = ROOT / "booking" / "translations"


def prepare(lock: str, venv: Path = VENV) -> None:
    """Make `venv` ready with what `requirements/<lock>.txt` names; what is ready stays."""
    _make_venv(venv)
    _install_locked(ROOT / "requirements" / f"{lock}.txt", venv)
    if venv == VENV:
        _compile_catalogues()


def _make_venv(venv: Path) -> None:
    python = venv / "bin" / "python"
    if (
        python.exists()
        and not subprocess.run([python, "-c", "import pip"], capture_output=True, check=False).returncode
    ):
        return
    _require_venv()
    say(f"Making the virtual environment {venv.name} …")
    subprocess.run([sys.executable, "-m", "venv", "--clear", venv], check=True)


def _require_venv() -> None:
    """Debian keeps the part of Python that makes environments in a package of its own."""
    if find_spec("ensurepip"):
        return
    package = f"python3.{sys.version_info.minor}-venv"
    if not may_install() or not install(package):
        sys.exit(f"Python cannot make a virtual environment here. Install {package}: apt-get install {package}")


def _install_locked(lock: Path, venv: Path) -> None:
    stamp = venv / f"{lock.stem}.installed"
    wanted = sha256(lock.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    is_new = not any(venv.glob("*.installed"))
    said = _install(lock, venv)
    if said and not is_new:
        say(f"What was installed before is in the way ({said}), so {venv.name} is made anew.")
        shutil.rmtree(venv)
        _make_venv(venv)
        said = _install(lock, venv)
    if said:
        sys.exit(misfit(lock.relative_to(ROOT), said))
    stamp.write_text(wanted)


def _install(lock: Path, venv: Path) -> str:
    """Return what `pip check` finds amiss once the lock is installed, or nothing."""
    say(f"Installing the locked dependencies of {lock.relative_to(ROOT)} …")
    pip = [str(venv / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    # The lock is the last word: pip adds nothing of its own, so a new release of a package cannot break an old lock.
    exactly = ("--require-hashes", "--no-deps", "--only-binary=:all:")
    if subprocess.run([*pip, "install", "--quiet", *exactly, "-r", str(lock)], check=False).returncode:
        sys.exit("The dependencies could not be installed; pip says above why.")
    checked = subprocess.run([*pip, "check"], stdout=subprocess.PIPE, text=True, check=False)
    return "; ".join(checked.stdout.strip().split("\n")) if checked.returncode else ""


def misfit(lock: Path, said: str) -> str:
    """Return the sentence for a lock that does not name all it needs."""
    return f"{lock} does not fit together: pip says “{said}”. `make lock` renews it."


def _compile_catalogues() -> None:
    catalogues = list(TRANSLATIONS.glob("*/LC_MESSAGES/*.po"))
    if any(_is_older(po.with_suffix(".mo"), po) for po in catalogues):
        say("Compiling the catalogues of messages …")
        command = [str(PYTHON), "-m", "babel.messages.frontend", "--quiet", "compile"]
        subprocess.run([*command, "-d", str(TRANSLATIONS), "-D", "public desk"], check=True)


def _is_older(compiled: Path, source: Path) -> bool:
    return not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime


def main() -> None:
    """Make ready the environment of the program, or with the argument `lock` that of `make lock`."""
    if sys.argv[1:] == ["lock"]:
        prepare("lock", LOCK_VENV)
    else:
        prepare("dev")


if __name__ == "__main__":
    main()
