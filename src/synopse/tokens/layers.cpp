#include "synopse/tokens/layers.h"

#include <algorithm>
#include <span>

#include "synopse/tokens/hyphens.h"

namespace synopse {

namespace {

constexpr std::uint32_t kTogether = 1 << 16;  // pieces that become tokens at a time

// Pieces are forgotten as they become tokens: those of a large document are larger than it.
class LayerWriter {
 public:
  LayerWriter(Pieces& pieces, const Knowledge& knowledge, const SegmenterOptions& options, Document& document)
      : pieces_(pieces.row),
        compounds_(pieces.compounds),
        knowledge_(knowledge),
        options_(options),
        document_(document) {}

  void run(const Verdicts& verdicts) {
    document_.tokens.clear();
    document_.tokens.reserve(pieces_.size() + pieces_.size() / 16);
    document_.sentences.clear();
    document_.sentences.reserve(verdicts.ends.size());
    auto join = verdicts.joins.begin();
    for (const std::uint32_t end : verdicts.ends) {
      const auto first_token = static_cast<std::uint32_t>(document_.tokens.size());
      for (; join != verdicts.joins.end() && *join <= end; ++join) {
        add_until(*join);
        add_joined(pieces_[next_++]);
      }
      add_until(end + 1);
      add_sentence(first_token);
    }
  }

 private:
  void add_until(std::uint32_t last) {
    for (; compound_ < compounds_.size() && compounds_[compound_] < last; ++compound_) {
      add_as_they_are(compounds_[compound_]);
      add_compound(pieces_[next_++]);
    }
    add_as_they_are(last);
  }

  // Most pieces are tokens as they stand.
  void add_as_they_are(std::uint32_t last) {
    while (next_ < last) {
      const std::uint32_t end = std::min(last, next_ + kTogether);
      const std::span<const Piece> pieces = pieces_.part(next_, end);
      document_.tokens.insert(document_.tokens.end(), pieces.data(), pieces.data() + pieces.size());
      next_ = end;
      pieces_.forget_before(next_);
    }
  }

  void add_compound(const Piece& piece) {
    if (piece.hyphenated && options_.hyphens == Hyphens::split) {
      split_hyphens(document_.text, piece, knowledge_, document_.tokens);
    } else {
      document_.tokens.push_back(piece);
    }
  }

  // A full stop makes the word longer; a clitic is a word beside it.
  void add_joined(const Piece& piece) {
    Token& token = document_.tokens.back();
    token.span.end = piece.span.end;
    if (piece.shape == Shape::stop) return;
    token.clitic = static_cast<std::uint8_t>(piece.span.size());
  }

  void add_sentence(std::uint32_t first_token) {
    const auto last_token = static_cast<std::uint32_t>(document_.tokens.size());
    const Span span{document_.tokens[first_token].span.begin, document_.tokens.back().span.end};
    document_.sentences.push_back({span, first_token, last_token});
  }

  PieceRow& pieces_;
  const std::vector<std::uint32_t>& compounds_;
  const Knowledge& knowledge_;
  const SegmenterOptions& options_;
  Document& document_;
  std::uint32_t next_ = 0;    // the first piece that has not been written
  std::size_t compound_ = 0;  // the same of the compounds
};

}  // namespace

void write_layers(Pieces& pieces, const Verdicts& verdicts, const Knowledge& knowledge,
                  const SegmenterOptions& options, Document& document) {
  LayerWriter(pieces, knowledge, options, document).run(verdicts);
}

}  // namespace synopse
