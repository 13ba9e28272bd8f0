#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <thread>
#include <unordered_set>
#include <vector>

#include "synopse/document/shared_text.h"

using synopse::SharedText;

TEST_CASE("a shared text reads like a string") {
  const SharedText text("Küste");
  CHECK(text == "Küste");
  CHECK(text == std::string("Küste"));
  CHECK("Küste" == text);
  CHECK(text != SharedText("Küsten"));
  CHECK(text < SharedText("Küsten"));
  CHECK(text.size() == 6);
  CHECK(text.front() == 'K');
  CHECK(text.back() == 'e');
  CHECK(text.starts_with("Kü"));
  CHECK(text.ends_with("ste"));
  CHECK(text.find('s') == 3);
  CHECK(text.substr(3, 2) == "st");
  CHECK(std::string(text.begin(), text.end()) == "Küste");
  CHECK(std::string(text.c_str()) == "Küste");
  CHECK("die " + text + '!' == "die Küste!");
  std::ostringstream out;
  out << text;
  CHECK(out.str() == "Küste");
}

TEST_CASE("an empty text is one, however it came to be") {
  SharedText text;
  CHECK(text.empty());
  CHECK(text == "");
  CHECK(std::string(text.c_str()).empty());
  CHECK(SharedText(std::string()).empty());
  text = "x";
  CHECK(!text.empty());
  text.clear();
  CHECK(text == SharedText(""));
}

TEST_CASE("copies share their characters, and what is done to one leaves the other") {
  SharedText one("de/persons.rules:12 titled_person");
  SharedText other = one;
  CHECK(one.view().data() == other.view().data());
  other += " and more";
  other += '.';
  CHECK(one == "de/persons.rules:12 titled_person");
  CHECK(other == "de/persons.rules:12 titled_person and more.");
  const SharedText moved = std::move(one);
  CHECK(moved == "de/persons.rules:12 titled_person");
}

TEST_CASE("a text may hold a NUL, and may be assigned to itself") {
  const std::string bytes("a\0b", 3);
  SharedText text(bytes);
  CHECK(text.size() == 3);
  const SharedText& itself = text;
  text = itself;
  CHECK(text == bytes);
}

TEST_CASE("equal texts have equal hashes") {
  std::unordered_set<SharedText> known{"one", "two"};
  CHECK(known.contains(SharedText(std::string("t") + "wo")));
  CHECK(!known.contains(SharedText("three")));
}

TEST_CASE("threads may copy and drop one text at once") {
  const SharedText text("shared by all");
  std::vector<std::thread> threads;
  for (int each = 0; each < 4; ++each)
    threads.emplace_back([&text] {
      for (int times = 0; times < 10'000; ++times) const std::vector<SharedText> copies(3, text);
    });
  for (std::thread& thread : threads) thread.join();
  CHECK(text == "shared by all");
}
