#include "synopse/formats/conllu.h"

#include "synopse/formats/lines.h"

namespace synopse {
namespace {

class ConlluWriter {
 public:
  ConlluWriter(const Document& document, std::string& out) : document_(document), out_(out) {}

  void run() {
    comment("newdoc id", document_.id);
    std::uint32_t sentence = 0;
    for (const Paragraph& paragraph : paragraphs(document_)) {
      out_ += "# newpar\n";
      for (; sentence < paragraph.last_sentence; ++sentence) write_sentence(sentence);
    }
  }

 private:
  void comment(std::string_view key, std::string_view value) {
    out_.append("# ").append(key).append(" = ");
    append_on_one_line(value, out_);
    out_ += '\n';
  }

  void write_sentence(std::uint32_t index) {
    const Sentence& sentence = document_.sentences[index];
    comment("sent_id", document_.id + "-s" + std::to_string(index + 1));
    comment("text", document_[sentence.span]);
    std::uint32_t word = 1;
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) word = write_token(i, word);
    out_ += '\n';
  }

  // The words of token `i`, counted from `word` on; the answer is the number of the next.
  std::uint32_t write_token(std::uint32_t i, std::uint32_t word) {
    const Token& token = document_.tokens[i];
    const std::string_view misc = touches_next(document_, i) ? "SpaceAfter=No" : "_";
    const std::string_view form = document_[token.span];
    if (token.clitic == 0) {
      write_line(std::to_string(word), form, misc);
      return word + 1;
    }
    write_line(std::to_string(word) + "-" + std::to_string(word + 1), form, misc);
    write_line(std::to_string(word), form.substr(0, form.size() - token.clitic), "_");
    write_line(std::to_string(word + 1), form.substr(form.size() - token.clitic), "_");
    return word + 2;
  }

  void write_line(const std::string& id, std::string_view form, std::string_view misc) {
    out_.append(id) += '\t';
    append_on_one_line(form, out_);
    out_.append("\t_\t_\t_\t_\t_\t_\t_\t").append(misc) += '\n';
  }

  const Document& document_;
  std::string& out_;
};

}  // namespace

void write_conllu(const Document& document, std::string& out) { ConlluWriter(document, out).run(); }

void write_conllu(const Pair& pair, std::string& out) {
  write_conllu(*pair.de, out);
  write_conllu(*pair.en, out);
}

}  // namespace synopse
