#include <doctest/doctest.h>

#include "synopse/grammar/form_store.h"

using namespace synopse;

TEST_CASE("forms keep what is known of them") {
  FormStore forms;
  forms.add({.tags = 3});
  forms.add({.tags = 5, .probe = {.hash = 7, .size = 3, .form = 11, .goes_on = true}});
  forms.add({.tags = 0, .follows = true});
  forms.add({.tags = 2, .probe = {.hash = 8, .size = 4, .form = 12, .goes_on = false}});
  forms.add({.tags = 9, .probe = {.hash = 9, .size = 21, .form = 13, .goes_on = true}});
  CHECK(forms.size() == 5);
  CHECK(forms.tags(0) == 3);
  CHECK_FALSE(forms.starts_phrase(0));
  CHECK(forms.starts_phrase(1));
  CHECK(forms.tags(1) == 5);
  CHECK(forms.probe(1).hash == 7);
  CHECK(forms.probe(1).size == 3);
  CHECK(forms.probe(1).form == 11);
  CHECK_FALSE(forms.starts_phrase(2));
  CHECK(forms.follows_in_phrase(2));
  CHECK_FALSE(forms.follows_in_phrase(1));
  CHECK(forms.tags(2) == 0);
  CHECK_FALSE(forms.starts_phrase(3));
  CHECK(forms.probe(4).size == 21);
  forms.clear();
  forms.add({.tags = 1});
  CHECK(forms.size() == 1);
  CHECK(forms.tags(0) == 1);
}

TEST_CASE("forms that came again can be kept without the others") {
  FormStore forms;
  forms.add({.tags = 1, .probe = {.hash = 4, .size = 5, .form = 6, .goes_on = true}});
  forms.add({.tags = 2});
  forms.add({.tags = 5, .probe = {.hash = 7, .size = 3, .form = 11, .goes_on = true}});
  forms.meet(1);
  forms.meet(2);
  CHECK(forms.tags(1) == 2);
  CHECK(forms.met_again() == std::vector{false, true, true});
  forms.keep_only(forms.met_again());
  CHECK(forms.size() == 2);
  CHECK(forms.tags(0) == 2);
  CHECK_FALSE(forms.starts_phrase(0));
  CHECK(forms.tags(1) == 5);
  CHECK(forms.probe(1).form == 11);
  CHECK(forms.met_again() == std::vector{false, false});
}
