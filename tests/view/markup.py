"""What an HTML page of ours is made of, read strictly: tags must nest, attributes are quoted, ids are said once."""
import html.parser

VOID = {"meta", "input", "br", "link"}
# All that may stand in a page.  Nothing here loads or runs anything but <style> and <script>, which the policy names.
ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section", "article", "aside", "h1", "h2", "h3", "p", "a",
    "span", "b", "bdi", "br", "blockquote", "details", "summary", "fieldset", "legend", "label", "input", "div", "table", "caption",
    "thead", "tbody", "tr", "th", "td", "ul", "ol", "li", "script", "dl", "dt", "dd", "svg", "rect", "line", "text", "g", "circle",
}
ALLOWED_ATTRIBUTES = {
    "lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "title", "type", "checked", "tabindex", "role", "scope",
    "open", "hidden", "aria-label", "aria-live", "aria-hidden", "data-g", "data-u", "data-layer", "colspan", "viewbox", "x", "y", "width",
    "height", "x1", "x2", "y1", "y2", "text-anchor", "cx", "cy", "r",
}


class Markup(html.parser.HTMLParser):
    def __init__(self, source: str):
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, dict[str, str]]] = []
        self.faults: list[str] = []
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.sentences: dict[str, str] = {}  # by id, without their numbers
        self.raw: dict[str, list[str]] = {"style": [], "script": []}
        self.texts = {"de": "", "en": ""}  # all that stands in either text, blocks on lines of their own
        self.feed(source)
        self.close()
        self.faults += [f"<{tag}> is not closed" for tag, _ in self.open]

    def fault(self, what: str) -> None:
        self.faults.append(f"line {self.getpos()[0]}: {what}")

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attributes}
        self.elements.append((tag, known))
        if tag not in ALLOWED:
            self.fault(f"<{tag}>")
        for name in known.keys() - ALLOWED_ATTRIBUTES:
            self.fault(f"<{tag} {name}=...>")
        if "id" in known:
            if known["id"] in self.ids:
                self.fault(f"id {known['id']} twice")
            self.ids.add(known["id"])
        if "href" in known:
            self.links.append(known["href"])
        if tag == "a" and any(each == "a" for each, _ in self.open):
            self.fault("a link in a link")
        if tag not in VOID:
            self.open.append((tag, known))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1][0] != tag:
            self.fault(f"</{tag}> in <{self.open[-1][0] if self.open else ''}>")
            return
        _, attributes = self.open.pop()
        if side := self.side():
            if tag in ("p", "h2") or attributes.get("class") == "n":
                self.texts[side] += "\n"

    def side(self) -> str:
        return next((known["id"] for _, known in self.open if known.get("class") == "text"), "")

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1][0] in self.raw:
            self.raw[self.open[-1][0]].append(data)
        side, inner = self.side(), [known.get("class", "") for _, known in self.open]
        if not side or "n" in inner or any(tag == "h2" for tag, _ in self.open):
            return
        self.texts[side] += data
        sentence = next((known["id"] for tag, known in self.open if tag == "p" and "id" in known), "")
        if sentence:
            self.sentences[sentence] = self.sentences.get(sentence, "") + data

    def handle_comment(self, data: str) -> None:
        self.fault("a comment")
