// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/forkcomparison.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <map>

namespace linxuan {

namespace {

struct NaturalLess
{
    bool operator()(const QString &left, const QString &right) const
    {
        return compareNatural(left, right) < 0;
    }
};

using SheetsByCode = std::map<QString, std::vector<const ReturnedSheet *>, NaturalLess>;

bool areSame(const std::vector<const ReturnedSheet *> &sheets)
{
    return std::all_of(sheets.begin(), sheets.end(), [&sheets](const ReturnedSheet *one) {
        return one && sheets.front() && one->draft == sheets.front()->draft;
    });
}

ForkedFile describe(const ScoreFile &scores, std::optional<size_t> file)
{
    return {file, scores.sequence, scores.kind, scores.writtenAt, int(scores.sheets.size())};
}

std::vector<ForkedSheet> sheetsOf(const std::vector<const ScoreFile *> &files)
{
    SheetsByCode found;
    for (size_t i = 0; i < files.size(); ++i) {
        for (const ReturnedSheet &sheet : files[i]->sheets) {
            auto &places = found[sheet.code];
            places.resize(files.size(), nullptr);
            places[i] = &sheet;
        }
    }
    std::vector<ForkedSheet> sheets;
    for (const auto &[code, places] : found) {
        ForkedSheet sheet{code, {}, areSame(places)};
        for (const ReturnedSheet *one : places)
            sheet.totals += one ? totalText(*one) : QString();
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace

int ForkComparison::differing() const
{
    return int(std::count_if(sheets.begin(), sheets.end(),
                             [](const ForkedSheet &sheet) { return !sheet.isSame; }));
}

QString totalText(const ReturnedSheet &sheet)
{
    Points sum;
    for (const auto &points : sheet.draft.points)
        sum += points.value_or(Points());
    return sum.toString();
}

Result<ForkComparison> compareForks(Workspace &workspace, const Collection &collection, size_t file)
{
    const std::vector<CollectedFile> &all = collection.files();
    const CollectedFile &asked = all.at(file);
    ForkComparison comparison;
    std::vector<SignedScores> taken;
    std::vector<const ScoreFile *> scores;
    ExchangeStore store(workspace.database());
    for (const QByteArray &digest : asked.rivalsTaken) {
        LX_TRY(const QByteArray body, store.body(digest));
        LX_TRY(SignedScores read, readScoreFile(body));
        taken.push_back(std::move(read));
    }
    for (const SignedScores &one : taken) {
        comparison.files.push_back(describe(one.scores, std::nullopt));
        scores.push_back(&one.scores);
    }
    std::vector<size_t> places = asked.rivals;
    places.push_back(file);
    std::sort(places.begin(), places.end());
    for (const size_t place : places) {
        const ScoreFile &one = all.at(place).read->scores;
        comparison.files.push_back(describe(one, place));
        scores.push_back(&one);
    }
    comparison.sheets = sheetsOf(scores);
    return comparison;
}

} // namespace linxuan
