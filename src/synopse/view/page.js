// Lights what belongs together in both texts.  Everything can be read without it.
"use strict";

(() => {
  const kMarks = ".entity, .figure, .cue";
  const kMostTold = 6; // units that are told of what is lit
  const kHint =
    "Point at a mark, or go from mark to mark with the arrow keys: its counterpart lights up. " +
    "Click or Enter keeps it lit, once more goes there; Escape lets go.";

  // A unit ("de-f3") is shown by one element with its id and, in further pieces, by those with data-u.
  // Units, rows and cards of one group ("l12") belong together: data-g names theirs.
  const pieces = new Map();
  const groups = new Map();
  const info = document.getElementById("info");
  const texts = [...document.querySelectorAll(".text")];
  let pinned = null; // the element that stays lit when the pointer leaves

  const add = (map, key, element) => {
    if (!map.has(key)) map.set(key, []);
    map.get(key).push(element);
  };
  const groupsOf = (element) => (element.dataset.g ?? "").split(" ").filter(Boolean);
  for (const element of document.querySelectorAll("[data-g], [data-u], .text [id]")) {
    const unit = element.dataset.u ?? (element.closest(".text") ? element.id : "");
    if (unit) add(pieces, unit, element);
    for (const group of groupsOf(element)) add(groups, group, element);
  }

  // The element that stands for what was touched: a mark, a sentence, a row; or where a link leads to.
  const subjectOf = (element) => {
    const link = element.closest(".panels a[href^='#'], #info a");
    const target = link && document.getElementById(link.hash.slice(1));
    if (target?.closest(".text, [data-g]")) return target;
    const mark = element.closest(kMarks);
    if (mark?.dataset.u) return document.getElementById(mark.dataset.u);
    return mark ?? element.closest("[data-g]") ?? element.closest(".text p[id]");
  };

  // All that belongs with it, itself first.
  const family = (subject) => {
    const all = new Set([subject]);
    for (const group of groupsOf(subject)) for (const one of groups.get(group) ?? []) all.add(one);
    return [...all];
  };

  const darken = () => {
    for (const element of document.querySelectorAll(".lit")) element.classList.remove("lit", "named");
  };

  const lightPieces = (element) => {
    const named = new Set();
    for (const piece of pieces.get(element.id) ?? [element]) {
      piece.classList.add("lit");
      // A role in pieces has its name on the first.
      if (!named.has(piece.classList[0])) piece.classList.add("named");
      named.add(piece.classList[0]);
    }
  };

  const isInText = (element) => element.closest(".text") !== null;
  // Of a cue all words, as one quotes with gaps.
  const wordsOf = (unit) =>
    (unit.matches(".cue") ? pieces.get(unit.id).filter((each) => each.matches(".cue")) : [unit])
      .map((each) => each.textContent)
      .join(" … ");

  const hint = () => {
    const line = document.createElement("p");
    line.className = "hint";
    line.textContent = kHint;
    info.replaceChildren(line);
  };

  const tell = (members) => {
    const units = members.filter((each) => each.matches(kMarks) && isInText(each));
    if (units.length === 0) return hint();
    info.replaceChildren();
    for (const unit of units.slice(0, kMostTold)) {
      const link = document.createElement("a");
      link.href = "#" + unit.id;
      link.lang = unit.closest(".text").lang;
      link.textContent = wordsOf(unit);
      const words = document.createElement("span");
      words.textContent = " " + unit.closest(".text").id + " · " + withRule(unit.dataset.t);
      const line = document.createElement("p");
      line.append(link, words);
      info.append(line);
    }
    const note = members.find((each) => each.matches(".card"))?.querySelector(".note");
    if (note) info.append(note.cloneNode(true));
  };

  // Lights what is touched beside what is pinned, and tells of the mark that is touched, or else of the pinned.
  const light = (subject) => {
    darken();
    const members = subject ? family(subject) : [];
    const kept = pinned && pinned !== subject ? family(pinned) : [];
    for (const member of [...kept, ...members]) lightPieces(member);
    tell(members.some((each) => each.matches(kMarks)) ? members : [...members, ...kept]);
  };

  // Brings an element into sight: to the middle, or nowhere where it is in sight already.
  const show = (element) => {
    const frame = (element.closest(".text, .panels") ?? document.body).getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const isSeen = box.top >= Math.max(0, frame.top) && box.bottom <= Math.min(innerHeight - info.offsetHeight, frame.bottom);
    if (!isSeen) element.scrollIntoView({ block: "center", inline: "nearest" });
  };
  const isBeside = () => texts.length === 2 && texts[0].offsetTop === texts[1].offsetTop;

  // The nearest of the family in a text that the subject is not in.
  const counterparts = (subject) => {
    const own = subject.closest(".text");
    const members = family(subject).filter((each) => each !== subject && isInText(each));
    return texts.filter((text) => text !== own).flatMap((text) => members.filter((each) => text.contains(each)).slice(0, 1));
  };

  const pin = (subject) => {
    pinned = subject;
    light(subject);
  };

  // What hovering would show as a title is told at the foot, with the name of the rule.
  const withRule = (title) =>
    title.replace(/rule (\d+)$/, (words, number) => {
      const [, name, line] = document.getElementById("rule" + number).cells;
      return "rule " + [line, name].map((each) => each.textContent).join(" ").trim();
    });
  for (const mark of document.querySelectorAll(".text [title]")) {
    mark.dataset.t = mark.title;
    mark.removeAttribute("title");
  }

  for (const number of document.querySelectorAll(".text .n")) number.ariaLabel = "sentence " + number.textContent;

  document.addEventListener("pointerover", (event) => {
    if (event.target.closest("#info")) return;
    light(subjectOf(event.target));
  });

  document.addEventListener("focusin", (event) => {
    const subject = subjectOf(event.target);
    if (!subject) return;
    light(subject);
    if (isBeside()) counterparts(subject).forEach(show);
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest(".text a, .panels a[href^='#'], #info a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const subject = subjectOf(link);
    if (!subject) return;
    const inText = link.closest(".text") !== null;
    event.preventDefault();
    history.replaceState(null, "", "#" + subject.id);
    const again = pinned === subject;
    pin(subject);
    const others = counterparts(subject);
    if (!inText) show(subject);
    if (isBeside() || again || (inText && others.length > 0)) others.forEach(show);
    if (inText && others.length > 0 && (again || !isBeside())) (others[0].matches("a") ? others[0] : others[0].querySelector("a"))?.focus();
  });

  // A link from elsewhere: pair.html#de-f3, #l12, #d1.
  const follow = () => {
    const target = document.getElementById(location.hash.slice(1));
    const subject = target?.closest("[data-g]") ?? target?.closest(".text [id]");
    if (!subject) return;
    pin(subject);
    show(subject);
    if (isBeside()) counterparts(subject).forEach(show);
  };
  window.addEventListener("hashchange", follow);

  // Keys: one stop for each text; arrows go from mark to mark.
  const isShown = (mark) => {
    const layer = ["entity", "figure", "cue"].find((each) => mark.classList.contains(each));
    const kind = mark.classList.contains("alone") ? "alone" : "linked";
    return document.getElementById("show-" + layer).checked && document.getElementById("show-" + kind).checked;
  };
  const stops = (text) => [...text.querySelectorAll("[id]:is(" + kMarks + ")")].filter(isShown);
  const stop = (mark) => {
    for (const each of mark.closest(".text").querySelectorAll("[tabindex='0']")) each.tabIndex = -1;
    mark.tabIndex = 0;
  };
  for (const text of texts) {
    for (const link of text.querySelectorAll("a")) link.tabIndex = -1;
    const first = stops(text)[0];
    if (first) stop(first);
  }
  const step = (text, from, by) => {
    const all = stops(text);
    const at = all.indexOf(from);
    const next = at < 0 ? (by > 0 ? all[0] : all.at(-1)) : all[at + by];
    if (!next) return;
    stop(next);
    next.focus();
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      pin(null);
      return;
    }
    const text = event.target.closest?.(".text");
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!text || !by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(text, event.target, by);
  });

  document.body.classList.add("live"); // from here on the style sheet leaves it to the script what is lit
  info.hidden = false;
  hint();
  follow();
})();
