#include "synopse/formats/vertical.h"

#include "synopse/formats/conllu_text.h"
#include "synopse/formats/lines.h"

namespace synopse {
namespace {

class VerticalWriter {
 public:
  VerticalWriter(const Document& document, std::string& out) : document_(document), out_(out) {}

  void run() {
    out_ += "<doc";
    attribute("id", document_.id);
    attribute("lang", document_.language);
    if (!document_.date.empty()) attribute("date", document_.date);
    if (!document_.title.empty()) attribute("title", document_.title);
    out_ += ">\n";
    std::uint32_t sentence = 0;
    for (const Paragraph& paragraph : paragraphs(document_)) {
      out_ += "<p>\n";
      for (; sentence < paragraph.last_sentence; ++sentence) write_sentence(sentence);
      out_ += "</p>\n";
    }
    out_ += "</doc>\n";
  }

 private:
  void attribute(std::string_view name, std::string_view value) {
    out_.append(" ").append(name).append("=\"");
    append_escaped(value);
    out_ += '"';
  }

  void append_escaped(std::string_view text) {
    std::string line;
    append_on_one_line(text, line);
    for (const char c : line) {
      switch (c) {
        case '&':
          out_ += "&amp;";
          break;
        case '<':
          out_ += "&lt;";
          break;
        case '>':
          out_ += "&gt;";
          break;
        case '"':
          out_ += "&quot;";
          break;
        default:
          out_ += c;
      }
    }
  }

  void write_sentence(std::uint32_t index) {
    const Sentence& sentence = document_.sentences[index];
    out_ += "<s";
    attribute("id", document_.id + "-s" + std::to_string(index + 1));
    out_ += ">\n";
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      write_token(document_.tokens[i]);
      if (i + 1 < sentence.last_token && touches_next(document_, i)) out_ += "<g/>\n";
    }
    out_ += "</s>\n";
  }

  void write_token(const Token& token) {
    make_form(document_[token.span], form_);
    if (form_.empty()) return;
    append_escaped(form_);
    out_ += '\t';
    out_ += name(token.kind);
    out_ += '\t';
    outer_.append(document_, token.span, out_);
    out_ += '\n';
  }

  const Document& document_;
  std::string& out_;
  OuterEntities outer_;
  std::string form_;
};

}  // namespace

void write_vertical(const Document& document, std::string& out) { VerticalWriter(document, out).run(); }

void write_vertical(const Pair& pair, std::string& out) {
  write_vertical(*pair.de, out);
  write_vertical(*pair.en, out);
}

}  // namespace synopse
