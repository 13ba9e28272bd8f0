"""A headless Chromium, driven by the DevTools protocol over a pipe.  One process for all pages; no port, no network."""
import base64
import fcntl
import json
import os
import pathlib
import select
import shutil
import subprocess
import tempfile
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PATIENCE = 60  # seconds for one answer; then the browser is taken for stuck


def find() -> str | None:
    return next((path for path in map(shutil.which, NAMES) if path), None)


def beyond(descriptor: int) -> int:
    """the same under a number that no shell uses"""
    moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, 20)
    os.close(descriptor)
    return moved


class Failure(Exception):
    """the page, or the browser, has done what it should not"""


class Browser:
    def __init__(self, path: str):
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        # The protocol is on descriptors 3 and 4: a shell puts them there, from descriptors that are neither.
        to_browser, self.requests = map(beyond, os.pipe())
        self.answers, from_browser = map(beyond, os.pipe())
        command = [path, "--headless", "--remote-debugging-pipe", "--no-first-run", "--disable-gpu", "--disable-dev-shm-usage",
                   "--disable-background-networking", "--disable-component-update", "--hide-scrollbars", "--no-default-browser-check",
                   f"--user-data-dir={self.profile.name}"] + (["--no-sandbox"] if os.geteuid() == 0 else [])
        self.process = subprocess.Popen(
            ["bash", "-c", f'exec 3<&{to_browser} 4>&{from_browser} {to_browser}<&- {from_browser}>&-; exec "$@"', "browser", *command],
            pass_fds=(to_browser, from_browser), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.buffer = b""
        self.number = 0
        self.events: list[dict[str, Any]] = []

    def close(self) -> None:
        try:
            self.call("Browser.close")
        except Failure:
            self.process.kill()
        self.process.wait()
        os.close(self.requests)
        os.close(self.answers)
        self.profile.cleanup()

    def message(self) -> dict[str, Any]:
        while b"\0" not in self.buffer:
            if not select.select([self.answers], [], [], PATIENCE)[0]:
                raise Failure("the browser does not answer")
            piece = os.read(self.answers, 1 << 20)
            if not piece:
                raise Failure("the browser has ended")
            self.buffer += piece
        one, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(one)

    def call(self, method: str, session: str | None = None, **parameters: Any) -> dict[str, Any]:
        self.number += 1
        request = {"id": self.number, "method": method, "params": parameters} | ({"sessionId": session} if session else {})
        os.write(self.requests, json.dumps(request).encode() + b"\0")
        while True:
            message = self.message()
            if message.get("id") == self.number:
                if "error" in message:
                    raise Failure(f"{method}: {message['error']['message']}")
                return message["result"]
            self.events.append(message)


class Page:
    """A tab.  What goes wrong in it while it is open is in `troubles`."""

    def __init__(self, browser: Browser):
        self.browser = browser
        target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network", "Audits"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        return self.browser.call(method, self.session, **parameters)

    def wait(self, method: str) -> dict[str, Any]:
        """the next event of this name in this tab"""
        while True:
            for at, event in enumerate(self.browser.events):
                if event.get("method") == method and event.get("sessionId") == self.session:
                    return self.browser.events.pop(at)
            self.browser.events.append(self.browser.message())

    def show(self, width: int, height: int = 900, dark: bool = False, media: str = "", script: bool = True) -> None:
        """how the next page is looked at"""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.call("Emulation.setEmulatedMedia", media=media, features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce"}])
        self.call("Emulation.setScriptExecutionDisabled", value=not script)

    def open(self, path: pathlib.Path, fragment: str = "") -> None:
        self.browser.events.clear()
        # A page that differs in its fragment only would not be loaded again.
        self.call("Page.navigate", url="about:blank")
        self.wait("Page.loadEventFired")
        self.browser.events.clear()
        done = self.call("Page.navigate", url=path.resolve().as_uri() + (f"#{fragment}" if fragment else ""))
        if "errorText" in done:
            raise Failure(f"{path}: {done['errorText']}")
        self.wait("Page.loadEventFired")

    def eval(self, expression: str) -> Any:
        """the value of a JavaScript expression in the page, whatever its policy"""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise Failure(f"{expression}: {answer['exceptionDetails'].get('exception', {}).get('description', 'failed')}")
        return answer["result"].get("value")

    def mouse(self, x: float, y: float, click: bool = False) -> None:
        self.call("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)
        for kind in ("mousePressed", "mouseReleased") if click else ():
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def key(self, name: str) -> None:
        codes = {"Tab": 9, "Enter": 13, "Escape": 27, "ArrowLeft": 37, "ArrowRight": 39}
        text = {"text": "\r"} if name == "Enter" else {}
        self.call("Input.dispatchKeyEvent", type="keyDown", key=name, code=name, windowsVirtualKeyCode=codes[name], **text)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=name, code=name, windowsVirtualKeyCode=codes[name])

    def picture(self, path: pathlib.Path) -> None:
        path.write_bytes(base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"]))

    def troubles(self) -> list[str]:
        """errors, policy violations and requests beyond the file itself since it was opened"""
        self.eval("1")  # what happened before has been told then
        found = []
        for event in self.browser.events:
            if event.get("sessionId") != self.session:
                continue
            method, what = event["method"], event["params"]
            if method == "Runtime.exceptionThrown":
                found.append("exception: " + what["exceptionDetails"]["text"])
            elif method == "Runtime.consoleAPICalled":
                found.append("console: " + str(what["args"]))
            elif method == "Log.entryAdded":
                found.append("log: " + what["entry"]["text"])
            elif method == "Audits.issueAdded":
                found.append("issue: " + json.dumps(what["issue"]))
            elif method == "Network.requestWillBeSent" and what.get("type") != "Document":
                found.append("request: " + what["request"]["url"])
        return found
