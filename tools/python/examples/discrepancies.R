# Where two reports differ, and how many figures of each kind they have, from the tables that synopse writes; base R alone.
#
#   synopse align --to tsv --table discrepancies -o discrepancies.tsv de.txt en.txt
#   synopse annotate --to tsv --table figures -o figures.tsv de.txt
#   Rscript discrepancies.R discrepancies.tsv figures.tsv
#
# The tables are UTF-8, without quotes, and an empty field says that there is nothing to say.

read_table <- function(path) {
  read.delim(path, quote = "", na.strings = "", encoding = "UTF-8", stringsAsFactors = FALSE)
}

paths <- commandArgs(trailingOnly = TRUE)
discrepancies <- read_table(paths[1])
figures <- read_table(paths[2])

cat("categories\n")
print(table(discrepancies$category))

cat("\nboth reports tell, and disagree\n")
both <- discrepancies[discrepancies$category != "missing", c("category", "de_text", "en_text", "score")]
print(both[order(-both$score), ], row.names = FALSE)

# Offsets count characters from 0 and end before `end`; R counts from 1: substr(text, start + 1, end).
cat("\nfigures, and the mean of their values\n")
values <- figures[!is.na(figures$value), ]
print(aggregate(value ~ kind, values, function(value) c(n = length(value), mean = mean(value))), row.names = FALSE)
