#include "synopse/tokens/layers.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <span>
#include <type_traits>

#include "synopse/tokens/hyphens.h"

namespace synopse {

namespace {

// The tokens of many pieces side by side, of which each takes a single store: what a piece knows beside its
// token lies behind it, and is overwritten by the next one.
class TokenBatch {
 public:
  static constexpr std::size_t kMost = 128;

  // Of `kMost` pieces at most; the tokens last until the next call.
  std::span<const Token> pack(std::span<const Piece> pieces) {
    static_assert(std::is_trivially_copyable_v<Piece> && sizeof(Piece) >= sizeof(Token));
    std::byte* out = bytes_;
    for (const Piece& piece : pieces) {
      std::memcpy(out, static_cast<const void*>(&piece), sizeof(Piece));
      out += sizeof(Token);
    }
    return {reinterpret_cast<const Token*>(bytes_), pieces.size()};
  }

 private:
  alignas(Token) std::byte bytes_[kMost * sizeof(Token) + sizeof(Piece)];
};

class LayerWriter {
 public:
  LayerWriter(const Pieces& pieces, const Knowledge& knowledge, const SegmenterOptions& options,
              Document& document)
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
      const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(last, next_ + TokenBatch::kMost));
      const std::span<const Token> tokens = batch_.pack(pieces_.part(next_, end));
      document_.tokens.insert(document_.tokens.end(), tokens.data(), tokens.data() + tokens.size());
      next_ = end;
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

  const PieceRow& pieces_;
  const std::vector<std::uint32_t>& compounds_;
  const Knowledge& knowledge_;
  const SegmenterOptions& options_;
  Document& document_;
  TokenBatch batch_;
  std::uint32_t next_ = 0;    // the first piece that has not been written
  std::size_t compound_ = 0;  // the same of the compounds
};

}  // namespace

void write_layers(const Pieces& pieces, const Verdicts& verdicts, const Knowledge& knowledge,
                  const SegmenterOptions& options, Document& document) {
  LayerWriter(pieces, knowledge, options, document).run(verdicts);
}

}  // namespace synopse
