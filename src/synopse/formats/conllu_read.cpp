// Texts out of CoNLL-U: the forms, with what MISC says of the space between them.
#include <array>
#include <charconv>

#include "synopse/formats/conllu.h"
#include "synopse/formats/conllu_text.h"

namespace synopse {
namespace {

std::string_view next_line(std::string_view& rest) {
  const std::size_t end = std::min(rest.find('\n'), rest.size());
  std::string_view line = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// ID, FORM and MISC; false when the line is no line of ten columns and more.
struct Columns {
  std::string_view id, form, misc;
};
bool split(std::string_view line, Columns& columns) {
  std::size_t number = 0;
  while (true) {
    const std::size_t end = std::min(line.find('\t'), line.size());
    const std::string_view column = line.substr(0, end);
    if (number == 0) columns.id = column;
    if (number == 1) columns.form = column;
    if (number == 9) columns.misc = column;
    ++number;
    if (end == line.size()) return number >= 10;
    line.remove_prefix(end + 1);
  }
}

// The value of a comment "# key = value"; false for another.
bool comment(std::string_view line, std::string_view key, std::string_view& value) {
  line.remove_prefix(1);
  while (line.starts_with(' ')) line.remove_prefix(1);
  if (!line.starts_with(key)) return false;
  line.remove_prefix(key.size());
  while (line.starts_with(' ')) line.remove_prefix(1);
  if (!line.empty() && !line.starts_with('=')) return false;
  if (!line.empty()) line.remove_prefix(1);
  while (line.starts_with(' ')) line.remove_prefix(1);
  value = line;
  return true;
}

std::uint32_t number_at(std::string_view id, std::size_t at) {
  std::uint32_t number = 0;
  std::from_chars(id.data() + at, id.data() + id.size(), number);
  return number;
}

class ConlluReader {
 public:
  ReadFile run(std::string_view bytes) {
    std::size_t number = 0;
    while (!bytes.empty()) {
      const std::string_view line = next_line(bytes);
      ++number;
      if (line.empty())
        end_sentence();
      else if (line.front() == '#')
        note(line);
      else if (!token(line))
        return failure(number);
    }
    finish_document();
    return std::move(file_);
  }

 private:
  static ReadFile failure(std::size_t line) {
    ReadFile file;
    file.error =
        std::to_string(line) + ":1: is no line of CoNLL-U (a comment, or ten columns with tabs between)";
    return file;
  }

  void note(std::string_view line) {
    std::string_view value;
    if (comment(line, "newdoc id", value) || comment(line, "newdoc", value))
      start_document(value);
    else if (comment(line, "newpar id", value) || comment(line, "newpar", value))
      paragraph_ = true;
    else if (!file_.documents.empty())
      fact(line);
  }

  void fact(std::string_view line) {
    Document& document = file_.documents.back().document;
    std::string_view value;
    if (comment(line, "lang", value)) document.language = value;
    if (comment(line, "date", value)) document.date = value;
    if (comment(line, "title", value)) document.title = value;
  }

  // What stands behind the last word, where the file tells.
  void finish_document() {
    if (!file_.documents.empty() && told_) file_.documents.back().document.text += gap_;
  }

  void start_document(std::string_view id) {
    finish_document();
    file_.documents.emplace_back().document.id = id;
    gap_.clear();
    told_ = true;  // nothing stands before the first word
  }

  // Words of a multiword token are no text of their own, nor are empty nodes.
  bool token(std::string_view line) {
    Columns columns;
    if (!split(line, columns) || columns.id.empty() || columns.form.empty()) return false;
    const std::uint32_t first = number_at(columns.id, 0);
    const std::size_t dash = columns.id.find('-');
    if (columns.id.find('.') != std::string_view::npos) return true;
    if (dash == std::string_view::npos && first <= covered_) return true;
    if (dash != std::string_view::npos) covered_ = number_at(columns.id, dash + 1);
    if (file_.documents.empty()) start_document("");
    add(columns);
    return true;
  }

  void add(const Columns& columns) {
    std::string& text = file_.documents.back().document.text;
    std::string form(columns.form), before;
    if (!told_ && paragraph_) gap_ = "\n\n";
    paragraph_ = false;
    gap_.swap(before);
    gap_ = " ";
    told_ = false;
    for (std::string_view misc = columns.misc; !misc.empty();) {
      const std::size_t end = std::min(misc.find('|'), misc.size());
      attribute(misc.substr(0, end), before, form);
      misc.remove_prefix(std::min(end + 1, misc.size()));
    }
    text.append(before).append(form);
  }

  void attribute(std::string_view attribute, std::string& before, std::string& form) {
    const std::size_t equals = std::min(attribute.find('='), attribute.size());
    const std::string_view key = attribute.substr(0, equals);
    const std::string_view value = attribute.substr(std::min(equals + 1, attribute.size()));
    if (key == "SpaceAfter" && value == "No") gap_.clear(), told_ = true;
    if (key == "SpacesAfter") gap_ = conllu_unescaped(value), told_ = true;
    if (key == "SpacesBefore") before += conllu_unescaped(value);
    if (key == "SpacesInToken") form = conllu_unescaped(value);
  }

  void end_sentence() { covered_ = 0; }

  ReadFile file_;
  std::string gap_;            // what comes before the next form
  bool told_ = true;           // the file says so
  bool paragraph_ = false;     // one begins with the next form
  std::uint32_t covered_ = 0;  // the last word of the last multiword token
};

}  // namespace

bool looks_like_conllu(std::string_view bytes) {
  for (int lines = 0; lines < 20 && !bytes.empty(); ++lines) {
    const std::string_view line = next_line(bytes);
    if (line.empty() || line.front() == '#') continue;
    Columns columns;
    return split(line, columns) && columns.id.starts_with('1');
  }
  return false;
}

ReadFile read_conllu(std::string_view bytes, const ReadOptions&) { return ConlluReader().run(bytes); }

}  // namespace synopse
