#include "synopse/formats/conllu.h"

#include <array>
#include <optional>

#include "synopse/formats/conllu_marks.h"
#include "synopse/formats/conllu_text.h"
#include "synopse/formats/lines.h"
#include "synopse/formats/numbers.h"
#include "synopse/text/characters.h"

namespace synopse {
namespace {

// A token as it is written; those without a letter to show are none.
struct Line {
  std::uint32_t token = 0;
  std::uint32_t clitic = 0;  // where its second word begins; 0: it has none
};

// The columns of CoNLL-U Plus that are ours.
class PlusColumns {
 public:
  PlusColumns(const Document& document, std::span<const Span> words)
      : document_(document),
        offsets_(document.text),
        columns_{MarkColumn(entity_marks(document), words, offsets_),
                 MarkColumn(figure_marks(document), words, offsets_),
                 MarkColumn(quote_marks(document), words, offsets_),
                 MarkColumn(stance_marks(document), words, offsets_)} {}

  void append_range(const Token& token, std::string& out) {
    out.append("\t").append(name(token.kind)).append("\t*\t*\t*\t*\t*");
  }

  void append_word(const Token& token, Span span, std::uint32_t word, std::string& out) {
    out.append("\t").append(name(token.kind)) += '\t';
    outer_.append(document_, span, out);
    for (MarkColumn& column : columns_) {
      out += '\t';
      column.append(word, out);
    }
  }

 private:
  const Document& document_;
  Offsets offsets_;
  OuterEntities outer_;
  std::array<MarkColumn, 4> columns_;
};

class ConlluWriter {
 public:
  ConlluWriter(const Document& document, Output out) : document_(document), output_(out), out_(out.text()) {
    lines_.reserve(document_.tokens.size());
    for (const Sentence& sentence : document_.sentences)
      for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) collect(i);
  }

  // All of them, those of which a token has two apart.
  std::vector<Span> words() const {
    std::vector<Span> words;
    words.reserve(lines_.size());
    for (const Line& line : lines_) {
      const Span span = document_.tokens[line.token].span;
      words.push_back({span.begin, line.clitic > 0 ? line.clitic : span.end});
      if (line.clitic > 0) words.push_back({line.clitic, span.end});
    }
    return words;
  }
  void add(PlusColumns& columns) { plus_ = &columns; }

  void run() {
    if (lines_.empty()) return;
    head();
    std::size_t line = 0;
    for (const Paragraph& paragraph : paragraphs(document_)) {
      bool first = true;
      while (line < lines_.size() && lines_[line].token < end_of(paragraph)) {
        if (first) out_ += "# newpar\n";
        first = false;
        line = write_sentence(line);
      }
    }
  }

 private:
  std::uint32_t end_of(const Paragraph& paragraph) const {
    return document_.sentences[paragraph.last_sentence - 1].last_token;
  }

  void collect(std::uint32_t index) {
    const Token& token = document_.tokens[index];
    make_form(document_[token.span], form_);
    if (form_.empty()) return;
    lines_.push_back({index, clitic_of(token)});
  }

  // Where the second word begins, if both have letters to show.
  std::uint32_t clitic_of(const Token& token) {
    if (token.clitic == 0) return 0;
    const std::uint32_t at = token.span.end - token.clitic;
    make_form(document_[{token.span.begin, at}], form_);
    if (form_.empty()) return 0;
    make_form(document_[{at, token.span.end}], form_);
    return form_.empty() ? 0 : at;
  }

  void head() {
    document_.id.empty() ? void(out_ += "# newdoc\n") : comment("newdoc id", document_.id);
    if (!document_.language.empty()) comment("lang", document_.language);
    if (!document_.date.empty()) comment("date", document_.date);
    if (!document_.title.empty()) comment("title", document_.title);
  }

  void comment(std::string_view key, std::string_view value) {
    make_form(value, form_);
    out_.append("# ").append(key).append(" = ").append(form_) += '\n';
  }

  // Names have no blanks, and UD keeps the slash for itself.
  void sentence_name(std::uint32_t sentence) {
    out_ += "# sent_id = ";
    make_form(document_.id, form_);
    for (const char c : form_) {
      const bool plain = c != ' ' && c != '/' && c != '%';
      if (plain)
        out_ += c;
      else
        out_ += c == ' ' ? "%20" : c == '/' ? "%2F" : "%25";
    }
    append_number(out_ += form_.empty() ? "s" : "-s", sentence + 1);
    out_ += '\n';
  }

  std::size_t write_sentence(std::size_t first) {
    while (document_.sentences[sentence_].last_token <= lines_[first].token) ++sentence_;
    std::size_t end = first;
    while (end < lines_.size() && lines_[end].token < document_.sentences[sentence_].last_token) ++end;
    sentence_name(sentence_);
    write_text(first, end);
    const std::uint32_t before = word_;
    for (std::size_t i = first; i < end; ++i) write_token(i, before);
    out_ += '\n';
    output_.spill();
    return end;
  }

  // The forms with a blank wherever anything stands between them: UD holds the columns against this line.
  void write_text(std::size_t first, std::size_t end) {
    out_ += "# text = ";
    for (std::size_t i = first; i < end; ++i) {
      make_form(document_[span_of(i)], form_);
      out_ += form_;
      if (i + 1 < end && !gap_after(i).empty()) out_ += ' ';
    }
    out_ += '\n';
  }

  Span span_of(std::size_t line) const { return document_.tokens[lines_[line].token].span; }

  std::string_view gap_after(std::size_t line) const {
    const auto size = static_cast<std::uint32_t>(document_.text.size());
    const std::uint32_t end = span_of(line).end;
    return document_[{end, line + 1 < lines_.size() ? span_of(line + 1).begin : size}];
  }

  // Ids begin anew behind `before` words.
  void write_token(std::size_t index, std::uint32_t before) {
    const Line& line = lines_[index];
    const Token& token = document_.tokens[line.token];
    const std::uint32_t id = word_ - before + 1;
    if (line.clitic == 0) {
      write_columns(token.span, id);
      write_misc(index);
      finish_word(token, token.span);
      return;
    }
    append_number(out_, id);
    append_number(out_ += '-', id + 1);
    write_form(token.span);
    write_misc(index);
    if (plus_) plus_->append_range(token, out_);
    out_ += '\n';
    for (std::uint32_t i = 0; i < 2; ++i) {
      const Span word = i == 0 ? Span{token.span.begin, line.clitic} : Span{line.clitic, token.span.end};
      write_columns(word, id + i);
      out_ += '_';
      finish_word(token, word);
    }
  }

  void write_columns(Span span, std::uint32_t id) {
    append_number(out_, id);
    write_form(span);
  }

  void write_form(Span span) {
    make_form(document_[span], form_);
    out_.append("\t").append(form_).append("\t_\t_\t_\t_\t_\t_\t_\t");
  }

  void finish_word(const Token& token, Span span) {
    if (plus_) plus_->append_word(token, span, word_, out_);
    ++word_;
    out_ += '\n';
  }

  // What a reader of the forms alone would not know of the text.
  void write_misc(std::size_t index) {
    const std::size_t before = out_.size();
    const std::string_view gap = gap_after(index), written = document_[span_of(index)];
    if (gap.empty())
      out_ += "SpaceAfter=No";
    else if (gap != " " || index + 1 == lines_.size())
      append_conllu_escaped(gap, out_ += "SpacesAfter=");
    if (index == 0 && span_of(0).begin > 0) {
      if (out_.size() > before) out_ += '|';
      append_conllu_escaped(document_[{0, span_of(0).begin}], out_ += "SpacesBefore=");
    }
    make_form(written, form_);
    if (form_ != written) {
      if (out_.size() > before) out_ += '|';
      append_conllu_escaped(written, out_ += "SpacesInToken=");
    }
    if (out_.size() == before) out_ += '_';
  }

  const Document& document_;
  Output output_;
  std::string& out_;
  std::string form_;
  std::vector<Line> lines_;
  std::uint32_t sentence_ = 0, word_ = 0;  // that are written next
  PlusColumns* plus_ = nullptr;
};

}  // namespace

void write_conllu(const Document& document, Output out) { ConlluWriter(document, out).run(); }

void write_conllu(const Pair& pair, Output out) {
  write_conllu(*pair.de, out);
  write_conllu(*pair.en, out);
}

std::string conllup_head() {
  return "# global.columns = ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC SYNOPSE:KIND SYNOPSE:NER "
         "SYNOPSE:ENTITY SYNOPSE:FIGURE SYNOPSE:QUOTE SYNOPSE:STANCE\n";
}

void write_conllup(const Document& document, Output out) {
  ConlluWriter writer(document, out);
  PlusColumns columns(document, writer.words());
  writer.add(columns);
  writer.run();
}

void write_conllup(const Pair& pair, Output out) {
  write_conllup(*pair.de, out);
  write_conllup(*pair.en, out);
}

}  // namespace synopse
