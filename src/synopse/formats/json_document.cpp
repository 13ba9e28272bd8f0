#include "synopse/formats/json_document.h"

#include <unordered_map>

#include "synopse/document/sentences.h"
#include "synopse/formats/json_spans.h"

namespace synopse::json {
namespace {

template <class Enum>
Enum known(std::optional<Enum> value) {
  if (!value) throw Wrong{"", "is none of the words that may stand here"};
  return *value;
}

// "start" and "end"; true when the key was one of them.
bool read_span(std::string_view key, Value& value, Span& span) {
  if (key == "start")
    span.begin = offset(value);
  else if (key == "end")
    span.end = offset(value);
  else
    return false;
  return true;
}

void require_order(Span span) {
  if (span.begin > span.end) throw Wrong{"", "ends before it starts"};
}

// Calls read(key, value) for the fields of a unit that are not its span, then looks at the span.
template <class Read>
void unit(Value& value, Span& span, Read read) {
  span = {kNoOffset, kNoOffset};
  fields(value, [&](std::string_view key, Value& content) {
    if (!read_span(key, content, span)) read(key, content);
  });
  if (span.begin == kNoOffset) throw Wrong{"start", "is missing"};
  if (span.end == kNoOffset) throw Wrong{"end", "is missing"};
  require_order(span);
}

class Reader {
 public:
  explicit Reader(ReadDocument& read) : read_(read), document_(read.document) {}

  void run(Value& value) {
    fields(value, [&](std::string_view key, Value& content) { field(key, content); });
    if (!has_id_) throw Wrong{"id", "is missing"};
    if (!has_text_) throw Wrong{"text", "is missing"};
    if (document_.date.empty()) document_.date = anchor_;
    if (!named_date_.empty()) document_.date = named_date_;
    resolve_reporters();
    spans_to_bytes(document_, unit_);
    assign_tokens(document_);
    if (std::string wrong = check(document_); !wrong.empty()) throw Wrong{"", std::move(wrong)};
  }

 private:
  void field(std::string_view key, Value& value) {
    if (!key.empty() && key == read_.date_key) {
      named_date_ = string(value);
    } else if (key == "id") {
      document_.id = string(value);
      has_id_ = true;
    } else if (key == "text") {
      document_.text = string(value);
      has_text_ = true;
    } else if (key == "offset_unit") {
      unit_ = known(offset_unit(string(value)));
    } else if (key == "anchor") {
      anchor_ = string(value);
    } else if (std::string* known = text_field(key)) {
      *known = string(value);
    } else {
      layer(key, value);
    }
  }

  std::string* text_field(std::string_view key) {
    if (key == "lang") return &document_.language;
    if (key == "date") return &document_.date;
    if (key == "title") return &document_.title;
    if (key == "publisher") return &document_.publisher;
    if (key == "source") return &document_.source;
    return nullptr;
  }

  void layer(std::string_view key, Value& value) {
    if (key == "sentences") return list(value, document_.sentences, &read_.ids.sentences, &Reader::sentence);
    if (key == "entities") return list(value, document_.entities, &read_.ids.entities, &Reader::entity);
    if (key == "figures") return list(value, document_.figures, &read_.ids.figures, &Reader::figure);
    if (key == "quotes") return list(value, document_.quotes, nullptr, &Reader::quote);
    if (key == "stances") return list(value, document_.stances, &read_.ids.stances, &Reader::stance);
    if (key == "boilerplate") return boilerplate(value);
    if (key != "tokens") return;
    read_.annotated = true;
    list(value, document_.tokens, nullptr, &Reader::token);
  }

  template <class Unit>
  void list(Value& value, std::vector<Unit>& units, std::vector<std::string_view>* ids,
            void (Reader::*read)(std::string_view, Value&, Unit&)) {
    units.clear();
    if (ids) ids->clear();
    items(value, [&](Value& item) {
      Unit& one = units.emplace_back();
      if (ids) ids->emplace_back();
      unit(item, one.span, [&](std::string_view key, Value& content) {
        if (ids && key == "id")
          ids->back() = string(content);
        else
          (this->*read)(key, content, one);
      });
    });
  }

  void sentence(std::string_view, Value&, Sentence&) {}

  // Code points, as long as the text has not been seen.  No clitic has more than four letters.
  static std::uint8_t clitic(Value& value) {
    const std::uint32_t size = offset(value);
    if (size > 32) throw Wrong{"", "is longer than any clitic"};
    return static_cast<std::uint8_t>(size);
  }

  void token(std::string_view key, Value& value, Token& token) {
    if (key == "kind")
      token.kind = known(token_kind(string(value)));
    else if (key == "joined")
      token.joined = boolean(value);
    else if (key == "clitic")
      token.clitic = clitic(value);
  }

  void entity(std::string_view key, Value& value, Entity& entity) {
    if (key == "type")
      entity.type = string(value);
    else if (key == "ref")
      entity.ref = string(value);
    else if (key == "norm")
      entity.norm = string(value);
    else if (key == "mention")
      entity.mention = known(mention(string(value)));
    else if (key == "rule")
      entity.rule = string(value);
    else if (key == "score")
      entity.score = score(value);
  }

  void figure(std::string_view key, Value& value, Figure& figure) {
    if (key == "kind")
      figure.kind = known(figure_kind(string(value)));
    else if (key == "value")
      figure.value = decimal(value);
    else if (key == "min")
      end_of_range(value, figure.range.fill().min, figure.range.fill().from);
    else if (key == "max")
      end_of_range(value, figure.range.fill().max, figure.range.fill().to);
    else if (key == "approx")
      figure.approx = boolean(value);
    else if (key == "parts")
      items(value, [&](Value& part) {
        figure.range.fill().parts.push_back({});
        this->part(part, figure.range.fill().parts.back());
      });
    else if (key == "score")
      figure.score = score(value);
    else if (SharedText* text = figure_text(key, figure))
      *text = string(value);
  }

  // A number, or a day or time of day.
  static void end_of_range(Value& value, OptionalDecimal& number, SharedText& moment) {
    if (!is_string(value))
      number = decimal(value);
    else if (moment = string(value); !is_moment(moment))
      throw Wrong{"", "is no number, no day and no time of day"};
  }

  static SharedText* figure_text(std::string_view key, Figure& figure) {
    if (key == "unit") return &figure.unit;
    if (key == "mod") return &figure.mod;
    if (key == "timex") return &figure.timex;
    if (key == "resolved") return &figure.resolved;
    if (key == "rule") return &figure.rule;
    return nullptr;
  }

  void part(Value& value, FigurePart& part) {
    unit(value, part.span, [&](std::string_view key, Value& content) {
      if (key == "kind")
        part.kind = known(figure_kind(string(content)));
      else if (key == "value")
        part.value = decimal(content);
      else if (key == "timex")
        part.timex = string(content);
    });
  }

  // The reference reader of TEI calls the speaker "ref".
  void quote(std::string_view key, Value& value, Quote& quote) {
    if (key == "direct")
      quote.direct = boolean(value);
    else if (key == "speaker" || key == "ref")
      quote.speaker = string(value);
  }

  void stance(std::string_view key, Value& value, Stance& stance) {
    if (key == "polarity")
      stance.polarity = known(polarity(string(value)));
    else if (key == "kind")
      stance.kind = string(value);
    else if (key == "direct")
      stance.direct = boolean(value);
    else if (key == "negated")
      stance.negated = boolean(value);
    else if (key == "certainty")
      stance.certainty = known(certainty(string(value)));
    else if (key == "by")
      reporters_.emplace_back(document_.stances.size() - 1, string(value));
    else if (key == "rule")
      stance.rule = string(value);
    else if (key == "score")
      stance.score = score(value);
    else if (OptionalRole* role = role_of(key, stance))
      read_role(value, role->emplace());
  }

  static OptionalRole* role_of(std::string_view key, Stance& stance) {
    if (key == "holder") return &stance.holder;
    if (key == "cue") return &stance.cue;
    if (key == "target") return &stance.target;
    if (key == "content") return &stance.content;
    if (key == "addressee") return &stance.addressee;
    return nullptr;
  }

  // A role that has only a ref has no place in the text.
  void read_role(Value& value, Role& role) {
    fields(value, [&](std::string_view key, Value& content) {
      if (read_span(key, content, role.span)) return;
      if (key == "ref")
        role.ref = string(content);
      else if (key == "spans")
        items(content, [&](Value& pair) { role.parts.fill().spans.push_back(read_pair(pair)); });
      else if (key == "members")
        items(content, [&](Value& member) {
          role.parts.fill().members.push_back({});
          read_role(member, role.parts.fill().members.back());
        });
    });
    require_order(role.span);
  }

  Span read_pair(Value& value) {
    std::uint32_t ends[2] = {0, 0};
    std::size_t count = 0;
    items(value, [&](Value& end) {
      if (count < 2) ends[count] = offset(end);
      ++count;
    });
    if (count != 2) throw Wrong{"", "is not a pair of offsets"};
    require_order({ends[0], ends[1]});
    return {ends[0], ends[1]};
  }

  void boilerplate(Value& value) {
    document_.boilerplate.clear();
    items(value, [&](Value& line) {
      unit(line, document_.boilerplate.emplace_back(), [](std::string_view, Value&) {});
    });
  }

  // "by" names a stance by its id, which may stand later in the list.
  void resolve_reporters() {
    if (reporters_.empty()) return;
    std::unordered_map<std::string_view, std::uint32_t> places;
    for (std::uint32_t i = 0; i < read_.ids.stances.size(); ++i) places.emplace(read_.ids.stances[i], i);
    for (const auto& [index, id] : reporters_) {
      const auto place = places.find(id);
      if (place == places.end())
        throw Wrong{"stances[" + std::to_string(index) + "].by", "there is no stance " + std::string(id)};
      document_.stances[index].by = place->second;
    }
  }

  ReadDocument& read_;
  Document& document_;
  bool has_id_ = false, has_text_ = false;
  OffsetUnit unit_ = OffsetUnit::code_point;
  std::string anchor_, named_date_;
  std::vector<std::pair<std::size_t, std::string_view>> reporters_;
};

}  // namespace

void read_document(Value& value, ReadDocument& read) { Reader(read).run(value); }

}  // namespace synopse::json
