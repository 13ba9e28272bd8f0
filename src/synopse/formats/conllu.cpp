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
  std::uint32_t word = 0;      // number of its first word in the document
  std::uint32_t clitic = 0;    // where its second word begins; 0: it has none
  std::uint32_t sentence = 0;  // of the document
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
  ConlluWriter(const Document& document, std::string& out) : document_(document), out_(out) {
    std::uint32_t number = 0;
    for (const Sentence& sentence : document_.sentences) {
      for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) collect(i, number);
      ++number;
    }
  }

  std::span<const Span> words() const { return words_; }
  void add(PlusColumns& columns) { plus_ = &columns; }

  void run() {
    if (lines_.empty()) return;
    head();
    std::size_t line = 0;
    for (const Paragraph& paragraph : paragraphs(document_)) {
      bool first = true;
      while (line < lines_.size() && lines_[line].sentence < paragraph.last_sentence) {
        if (first) out_ += "# newpar\n";
        first = false;
        line = write_sentence(line);
      }
    }
  }

 private:
  void collect(std::uint32_t index, std::uint32_t sentence) {
    const Token& token = document_.tokens[index];
    make_form(document_[token.span], form_);
    if (form_.empty()) return;
    const std::uint32_t clitic = clitic_of(token);
    lines_.push_back({index, static_cast<std::uint32_t>(words_.size()), clitic, sentence});
    words_.push_back({token.span.begin, clitic > 0 ? clitic : token.span.end});
    if (clitic > 0) words_.push_back({clitic, token.span.end});
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
    const std::uint32_t sentence = lines_[first].sentence;
    std::size_t end = first;
    while (end < lines_.size() && lines_[end].sentence == sentence) ++end;
    sentence_name(sentence);
    write_text(first, end);
    for (std::size_t i = first; i < end; ++i) write_token(i, lines_[first].word);
    out_ += '\n';
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

  void write_token(std::size_t index, std::uint32_t first_word) {
    const Line& line = lines_[index];
    const Token& token = document_.tokens[line.token];
    const std::uint32_t id = line.word - first_word + 1;
    if (line.clitic == 0) {
      write_columns(token.span, id);
      write_misc(index);
      finish_word(token, line.word);
      return;
    }
    append_number(out_, id);
    append_number(out_ += '-', id + 1);
    write_form(token.span);
    write_misc(index);
    if (plus_) plus_->append_range(token, out_);
    out_ += '\n';
    for (std::uint32_t i = 0; i < 2; ++i) {
      write_columns(words_[line.word + i], id + i);
      out_ += '_';
      finish_word(token, line.word + i);
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

  void finish_word(const Token& token, std::uint32_t word) {
    if (plus_) plus_->append_word(token, words_[word], word, out_);
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
  std::string& out_;
  std::string form_;
  std::vector<Line> lines_;
  std::vector<Span> words_;
  PlusColumns* plus_ = nullptr;
};

}  // namespace

void write_conllu(const Document& document, std::string& out) { ConlluWriter(document, out).run(); }

void write_conllu(const Pair& pair, std::string& out) {
  write_conllu(*pair.de, out);
  write_conllu(*pair.en, out);
}

std::string conllup_head() {
  return "# global.columns = ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC SYNOPSE:KIND SYNOPSE:NER "
         "SYNOPSE:ENTITY SYNOPSE:FIGURE SYNOPSE:QUOTE SYNOPSE:STANCE\n";
}

void write_conllup(const Document& document, std::string& out) {
  ConlluWriter writer(document, out);
  PlusColumns columns(document, writer.words());
  writer.add(columns);
  writer.run();
}

void write_conllup(const Pair& pair, std::string& out) {
  write_conllup(*pair.de, out);
  write_conllup(*pair.en, out);
}

}  // namespace synopse
