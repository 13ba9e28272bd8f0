#include <doctest/doctest.h>

#include "synopse/grammar/form_store.h"

using namespace synopse;

TEST_CASE("forms keep what is known of them") {
  FormStore forms;
  forms.add({.tags = 3, .folded = "strasse"});
  forms.add({.tags = 5, .folded = "new", .probe = {.hash = 7, .size = 3, .form = 11, .goes_on = true}});
  forms.add({.tags = 0});
  forms.add({.tags = 2, .folded = "york", .probe = {.hash = 8, .size = 4, .form = 12, .goes_on = false}});
  CHECK(forms.size() == 4);
  CHECK(forms[0].tags == 3);
  CHECK(forms[0].folded == "strasse");
  CHECK_FALSE(forms.starts_phrase(0));
  CHECK(forms.starts_phrase(1));
  CHECK(forms[1].tags == 5);
  CHECK(forms[1].probe.hash == 7);
  CHECK(forms[1].probe.size == 3);
  CHECK(forms[1].probe.form == 11);
  CHECK(forms[2].folded.empty());
  CHECK_FALSE(forms.starts_phrase(3));
  CHECK(forms[3].folded == "york");
  forms.add(
      {.folded = "donaudampfschifffahrt", .probe = {.hash = 9, .size = 21, .form = 13, .goes_on = true}});
  forms.add({.folded = "achtzehnbuchstaben"});
  CHECK(forms[4].folded == "donaudampfschifffahrt");
  CHECK(forms[4].probe.size == 21);
  CHECK(forms[5].folded == "achtzehnbuchstaben");
  forms.clear();
  forms.add({.tags = 1, .folded = "a"});
  CHECK(forms[0].folded == "a");
}

TEST_CASE("forms that came again can be kept without the others") {
  FormStore forms;
  forms.add({.tags = 1, .folded = "of"});
  forms.add({.tags = 2, .folded = "achtzehnbuchstabenundmehr"});
  forms.add({.tags = 5, .folded = "new", .probe = {.hash = 7, .size = 3, .form = 11, .goes_on = true}});
  forms.meet(1);
  forms.meet(2);
  CHECK(forms[1].tags == 2);
  CHECK(forms.met_again() == std::vector{false, true, true});
  forms.keep_only(forms.met_again());
  CHECK(forms.size() == 2);
  CHECK(forms[0].folded == "achtzehnbuchstabenundmehr");
  CHECK(forms[1].tags == 5);
  CHECK(forms[1].probe.form == 11);
  CHECK(forms.met_again() == std::vector{false, false});
}
