// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/originality.h"
#include "core/task/task.h"
#include "tests/support/catch.h"
#include "tests/support/madeupdesigns.h"

#include <cstdio>
#include <map>

using namespace linxuan;

namespace {

constexpr OriginalityLimits kLimits{30, 15, 200, 20};

const char *name(Copying how)
{
    switch (how) {
    case Copying::Whole:
        return "whole copies";
    case Copying::Third:
        return "copies of one third";
    case Copying::Reordered:
        return "copies with paragraphs in another order";
    case Copying::Synonyms:
        return "copies with one word in five changed";
    case Copying::ThirdWithSynonyms:
        return "copies of one third with one word in five changed";
    }
    return "";
}

struct Recall
{
    int planted = 0;
    int found = 0;
};

using Found = std::map<std::pair<size_t, size_t>, TextPair>;

Found compared(const MadeUpDesigns &made, size_t *candidates = nullptr)
{
    TextComparison comparison(kLimits);
    for (size_t i = 0; i < made.texts.size(); ++i)
        comparison.add(made.texts[i], int(i), 0);
    TaskState state;
    const auto pairs = comparison.pairs(state);
    REQUIRE(pairs);
    if (candidates)
        *candidates = comparison.candidates();
    Found found;
    for (const TextPair &pair : *pairs)
        found.emplace(std::pair(pair.left, pair.right), pair);
    return found;
}

// Takes the planted ones out of what was found.
std::map<Copying, Recall> recallOf(const MadeUpDesigns &made, Found &found)
{
    std::map<Copying, Recall> recall;
    for (const PlantedCopy &copy : made.copies) {
        ++recall[copy.how].planted;
        recall[copy.how].found += int(found.erase({copy.from, copy.to}));
    }
    return recall;
}

} // namespace

TEST_CASE("copies among three thousand designs are found and no independent pair", "[originality]")
{
    const MadeUpDesigns made = madeUpDesigns(3000, 30);
    size_t candidates = 0;
    Found found = compared(made, &candidates);
    const auto recall = recallOf(made, found);
    for (const auto &[how, count] : recall)
        std::printf("%s: %d of %d found\n", name(how), count.found, count.planted);
    std::printf("false pairs: %zu; laid side by side: %zu\n", found.size(), candidates);
    for (const Copying how : {Copying::Whole, Copying::Third}) {
        CHECK(recall.at(how).planted >= 6);
        CHECK(recall.at(how).found == recall.at(how).planted);
    }
    CHECK(recall.at(Copying::Reordered).found == recall.at(Copying::Reordered).planted);
    CHECK(recall.at(Copying::Synonyms).found == recall.at(Copying::Synonyms).planted);
    CHECK(found.empty());
}

TEST_CASE("two runs over the same designs say the same", "[originality]")
{
    const MadeUpDesigns made = madeUpDesigns(200, 20);
    CHECK(compared(made) == compared(made));
}

TEST_CASE("a lesson plan that a hundred took over stays in sight", "[originality]")
{
    MadeUpDesigns made = madeUpDesigns(700, 0);
    for (size_t i = 0; i < 100; ++i)
        made.texts[i * 7] = made.texts[3];
    const Found found = compared(made);
    std::vector<int> partners(made.texts.size(), 0);
    for (const auto &[numbers, pair] : found) {
        ++partners[numbers.first];
        ++partners[numbers.second];
    }
    for (size_t i = 0; i < 100; ++i)
        CHECK(partners[i * 7] > 0);
}

TEST_CASE("in a handful of texts nothing is taken for the template", "[originality]")
{
    const MadeUpDesigns made = madeUpDesigns(3, 0);
    TextComparison comparison(kLimits);
    comparison.add(made.texts[0], 0, 0);
    comparison.add(made.texts[0], 1, 0);
    comparison.add(made.texts[0], 2, 0);
    TaskState state;
    const auto pairs = comparison.pairs(state);
    REQUIRE(pairs);
    CHECK(pairs->size() == 3);
    for (const TextPair &pair : *pairs)
        CHECK(pair.share() == 10'000);
}

TEST_CASE("texts of one owner and of the library are not held against each other", "[originality]")
{
    const MadeUpDesigns made = madeUpDesigns(2, 0);
    TextComparison comparison(kLimits);
    comparison.add(made.texts[0], 0, 0); // the design
    comparison.add(made.texts[0], 0, 1); // and the same as a task sheet
    comparison.beginLibrary();
    comparison.add(made.texts[0], 1, 0);
    comparison.add(made.texts[0], 2, 0);
    TaskState state;
    const auto pairs = comparison.pairs(state);
    REQUIRE(pairs);
    std::vector<std::pair<size_t, size_t>> numbers;
    for (const TextPair &pair : *pairs)
        numbers.emplace_back(pair.left, pair.right);
    CHECK(numbers == std::vector<std::pair<size_t, size_t>>{{0, 2}, {0, 3}, {1, 2}, {1, 3}});
}

TEST_CASE("a comparison that is cancelled says so", "[originality]")
{
    const MadeUpDesigns made = madeUpDesigns(50, 0);
    TextComparison comparison(kLimits);
    for (size_t i = 0; i < made.texts.size(); ++i)
        comparison.add(made.texts[i], int(i), 0);
    TaskState state;
    state.cancel();
    const auto pairs = comparison.pairs(state);
    REQUIRE_FALSE(pairs);
    CHECK(pairs.error().code == ErrorCode::Cancelled);
}

TEST_CASE("texts without anything to compare give no pairs", "[originality]")
{
    TextComparison comparison(kLimits);
    const QString same(100'000, u'一');
    for (int i = 0; i < 10; ++i)
        comparison.add(i % 2 == 0 ? QString() : QStringLiteral("。，！ \n"), i, 0);
    comparison.add(same, 20, 1);
    comparison.add(same, 21, 1);
    TaskState state;
    const auto pairs = comparison.pairs(state);
    REQUIRE(pairs);
    // One character over and over has no two different runs: too little for a pair, and no hang.
    CHECK(pairs->empty());
}
