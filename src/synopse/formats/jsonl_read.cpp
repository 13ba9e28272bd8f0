// Lines of JSON to documents and pairs.
#include <unordered_map>

#include "synopse/formats/json_document.h"
#include "synopse/formats/jsonl.h"

namespace synopse {
namespace {

using json::Value;
using json::Wrong;

// A link before its units are looked up; views into the parser's memory.
struct LinkedIds {
  std::vector<std::string_view> de, en;
};

std::vector<std::string_view> strings(Value& value) {
  std::vector<std::string_view> all;
  json::items(value, [&](Value& item) { all.push_back(json::string(item)); });
  return all;
}

template <class Enum>
Enum known(std::optional<Enum> value) {
  if (!value) throw Wrong{"", "is none of the words that may stand here"};
  return *value;
}

// Where a unit stands, by its id.
struct UnitPlace {
  Level level;
  std::uint32_t index;
};
using Units = std::unordered_map<std::string_view, UnitPlace>;

Units units_of(const json::Ids& ids) {
  Units units;
  const auto add = [&](Level level, const std::vector<std::string_view>& all) {
    for (std::uint32_t i = 0; i < all.size(); ++i) units.emplace(all[i], UnitPlace{level, i});
  };
  add(Level::sentence, ids.sentences);
  add(Level::entity, ids.entities);
  add(Level::figure, ids.figures);
  add(Level::stance, ids.stances);
  return units;
}

const UnitPlace& place_of(std::string_view id, const Units& units) {
  const auto found = units.find(id);
  if (found == units.end()) throw Wrong{"", "there is no unit " + std::string(id)};
  return found->second;
}

class PairReader {
 public:
  PairReader(ReadPair& pair, std::string_view date_key) : pair_(pair) {
    de_.date_key = en_.date_key = date_key;
  }

  void run(Value& value) {
    json::fields(value, [&](std::string_view key, Value& content) { field(key, content); });
    if (!has_id_) throw Wrong{"id", "is missing"};
    if (!has_de_) throw Wrong{"de", "is missing"};
    if (!has_en_) throw Wrong{"en", "is missing"};
    look_up();
    pair_.de = std::move(de_.document);
    pair_.en = std::move(en_.document);
  }

 private:
  void field(std::string_view key, Value& value) {
    if (key == "id") {
      pair_.id = json::string(value);
      has_id_ = true;
    } else if (key == "de") {
      json::read_document(value, de_);
      has_de_ = true;
    } else if (key == "en") {
      json::read_document(value, en_);
      has_en_ = true;
    } else if (key == "dictionaries") {
      json::items(value, [&](Value& item) { pair_.alignment.dictionaries.emplace_back(json::string(item)); });
    } else if (key == "links") {
      json::items(value, [&](Value& item) { link(item); });
      pair_.aligned = true;
    } else if (key == "discrepancies") {
      json::items(value, [&](Value& item) { discrepancy(item); });
    }
  }

  void link(Value& value) {
    Link& link = pair_.alignment.links.emplace_back();
    LinkedIds& ids = linked_.emplace_back();
    json::fields(value, [&](std::string_view key, Value& content) {
      if (key == "level")
        link.level = known(level(json::string(content)));
      else if (key == "relation")
        link.relation = known(relation(json::string(content)));
      else
        common(key, content, link, ids);
    });
  }

  void discrepancy(Value& value) {
    Discrepancy& discrepancy = pair_.alignment.discrepancies.emplace_back();
    LinkedIds& ids = differing_.emplace_back();
    json::fields(value, [&](std::string_view key, Value& content) {
      if (key == "category")
        discrepancy.category = known(category(json::string(content)));
      else if (key == "link")
        discrepancy.link = link_index(json::string(content));
      else if (key == "rule")
        discrepancy.rule = json::string(content);
      else
        common(key, content, discrepancy, ids);
    });
  }

  template <class Annotation>
  static void common(std::string_view key, Value& value, Annotation& annotation, LinkedIds& ids) {
    if (key == "de")
      ids.de = strings(value);
    else if (key == "en")
      ids.en = strings(value);
    else if (key == "score")
      annotation.score = json::score(value);
    else if (key == "note")
      annotation.note = json::string(value);
  }

  // "l17" is the seventeenth link.
  static std::uint32_t link_index(std::string_view id) {
    std::uint64_t number = 0;
    for (const char c : id.substr(id.empty() ? 0 : 1))
      number =
          c >= '0' && c <= '9' && number < 400'000'000 ? number * 10 + static_cast<unsigned>(c - '0') : 0;
    if (!id.starts_with('l') || number == 0) throw Wrong{"", "is not the id of a link"};
    return static_cast<std::uint32_t>(number - 1);
  }

  void look_up() {
    const Units de = units_of(de_.ids), en = units_of(en_.ids);
    for (std::size_t i = 0; i < linked_.size(); ++i)
      json::inside("links[" + std::to_string(i) + "]", [&] { look_up_link(i, de, en); });
    for (std::size_t i = 0; i < differing_.size(); ++i)
      json::inside("discrepancies[" + std::to_string(i) + "]", [&] { look_up_discrepancy(i, de, en); });
  }

  void look_up_link(std::size_t i, const Units& de, const Units& en) {
    Link& link = pair_.alignment.links[i];
    json::inside("de", [&] { add(link.de, linked_[i].de, de, link.level); });
    json::inside("en", [&] { add(link.en, linked_[i].en, en, link.level); });
  }

  // The level of a discrepancy is that of its units.
  void look_up_discrepancy(std::size_t i, const Units& de, const Units& en) {
    Discrepancy& discrepancy = pair_.alignment.discrepancies[i];
    const LinkedIds& ids = differing_[i];
    if (discrepancy.link && *discrepancy.link >= linked_.size()) throw Wrong{"link", "there is no such link"};
    json::inside("de", [&] {
      if (!ids.de.empty()) discrepancy.level = place_of(ids.de.front(), de).level;
      add(discrepancy.de, ids.de, de, discrepancy.level);
    });
    json::inside("en", [&] {
      if (ids.de.empty() && !ids.en.empty()) discrepancy.level = place_of(ids.en.front(), en).level;
      add(discrepancy.en, ids.en, en, discrepancy.level);
    });
  }

  static void add(IndexList& indices, const std::vector<std::string_view>& ids, const Units& units,
                  Level level) {
    for (const auto id : ids) {
      const UnitPlace& place = place_of(id, units);
      if (place.level != level) throw Wrong{"", std::string(id) + " is a unit of another level"};
      indices.push_back(place.index);
    }
  }

  ReadPair& pair_;
  json::ReadDocument de_, en_;
  std::vector<LinkedIds> linked_, differing_;
  bool has_id_ = false, has_de_ = false, has_en_ = false;
};

}  // namespace

struct JsonReader::State {
  std::string date_key;
  json::Parser parser;
};

// What a long line took is not kept for the next one, nor while its document is worked on.
void JsonReader::end(std::string_view line) {
  constexpr std::size_t kKept = 1 << 20;  // bytes
  if (line.size() > kKept) state_.reset(new State{std::move(state_->date_key), {}});
}

JsonReader::JsonReader(std::string date_key) : state_(new State{std::move(date_key), {}}) {}
JsonReader::~JsonReader() = default;

ReadDocument JsonReader::document(std::string_view line) {
  json::ReadDocument read;
  read.date_key = state_->date_key;
  std::string error = state_->parser.parse(line, [&](Value& value) { json::read_document(value, read); });
  end(line);
  if (!error.empty()) return {.document = {.id = std::move(read.document.id)}, .error = std::move(error)};
  return {.document = std::move(read.document), .annotated = read.annotated, .error = {}};
}

ReadPair JsonReader::pair(std::string_view line) {
  ReadPair pair;
  std::string error =
      state_->parser.parse(line, [&](Value& value) { PairReader(pair, state_->date_key).run(value); });
  end(line);
  if (error.empty()) return pair;
  return {.id = std::move(pair.id), .error = std::move(error)};
}

}  // namespace synopse
