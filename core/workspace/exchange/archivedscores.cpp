// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/archivedscores.h"

#include "core/base/digest.h"
#include "core/model/rubricjson.h"
#include "core/storage/exchangestore.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QHash>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ArchivedScores)
};

// The score files of an archive with what they have of each entry.
class Returned
{
public:
    explicit Returned(const ResultArchive &archive);

    struct File
    {
        Result<SignedScores> scores;
        std::optional<ExpertId> expert; // of its package; absent: not one of the archive's
    };

    const std::vector<File> &files() const { return m_files; }
    // Is the archive's sheet the one that this file has?
    bool has(const File &file, const ArchivedSheet &sheet) const;
    // The newest file of the sheet's expert that has the very sheet.
    std::optional<int> fileOf(const ArchivedSheet &sheet) const;
    // Has the expert's newest file a submitted sheet of this entry that says something else?
    bool isReplaced(const ArchivedSheet &sheet) const;

private:
    const ReturnedSheet *sheetIn(const File &file, const EntryId &entry) const;

    std::vector<File> m_files;
    QHash<EntryId, QByteArray> m_rubrics; // digest, by entry
    QHash<EntryId, RubricId> m_rubricIds;
    std::vector<QHash<EntryId, size_t>> m_places; // of sheets, by file
    QHash<ExpertId, std::vector<size_t>> m_byExpert; // files, newest first
};

Returned::Returned(const ResultArchive &archive)
{
    std::map<Category, QByteArray> digests;
    for (const auto &[category, rubric] : archive.rubrics)
        digests[category] = sha256(rubricJson(rubric));
    for (const ArchivedEntry &entry : archive.entries) {
        m_rubrics.insert(entry.id, digests[entry.category]);
        m_rubricIds.insert(entry.id, archive.rubrics.at(entry.category).id);
    }
    QHash<QUuid, ExpertId> experts;
    for (const ArchivedPackage &package : archive.packages)
        experts.insert(package.serial, package.expert);
    for (const QByteArray &bytes : archive.scoreFiles) {
        File file{readScoreFile(bytes), std::nullopt};
        m_places.emplace_back();
        if (file.scores) {
            const ScoreFile &scores = file.scores->scores;
            for (size_t i = 0; i < scores.sheets.size(); ++i)
                m_places.back().insert(scores.sheets[i].entry, i);
            if (const auto expert = experts.constFind(scores.serial); expert != experts.constEnd())
                file.expert = *expert;
        }
        if (file.expert)
            m_byExpert[*file.expert].push_back(m_files.size());
        m_files.push_back(std::move(file));
    }
    for (auto &places : m_byExpert) {
        std::stable_sort(places.begin(), places.end(), [this](size_t left, size_t right) {
            return m_files[left].scores->scores.sequence > m_files[right].scores->scores.sequence;
        });
    }
}

const ReturnedSheet *Returned::sheetIn(const File &file, const EntryId &entry) const
{
    const auto &places = m_places[static_cast<size_t>(&file - m_files.data())];
    const auto place = places.constFind(entry);
    return place == places.constEnd() ? nullptr : &file.scores->scores.sheets[*place];
}

bool Returned::has(const File &file, const ArchivedSheet &sheet) const
{
    const ReturnedSheet *returned = sheetIn(file, sheet.entry);
    return returned && file.expert == sheet.expert && returned->state == SheetState::Submitted
        && sheet.state == SheetState::Submitted && returned->draft.points == sheet.points
        && sheet.rubric == m_rubricIds.value(sheet.entry)
        && returned->rubric == m_rubrics.value(sheet.entry);
}

std::optional<int> Returned::fileOf(const ArchivedSheet &sheet) const
{
    for (const size_t place : m_byExpert.value(sheet.expert)) {
        if (has(m_files[place], sheet))
            return static_cast<int>(place);
    }
    return std::nullopt;
}

bool Returned::isReplaced(const ArchivedSheet &sheet) const
{
    for (const size_t place : m_byExpert.value(sheet.expert)) {
        const ReturnedSheet *returned = sheetIn(m_files[place], sheet.entry);
        if (returned && returned->state == SheetState::Submitted)
            return !has(m_files[place], sheet);
    }
    return false;
}

// What is wrong with a file; empty: nothing.
QString faultOf(const Returned::File &file, const ResultArchive &archive)
{
    if (!file.scores)
        return file.scores.error().message;
    const ScoreFile &scores = file.scores->scores;
    const auto package =
        std::find_if(archive.packages.begin(), archive.packages.end(),
                     [&scores](const ArchivedPackage &one) { return one.serial == scores.serial; });
    if (package == archive.packages.end())
        return Text::tr("it is of no package of the archive");
    if (package->expertKey != scores.expertKey)
        return Text::tr("it is not signed with the key of its package");
    if (scores.campaign != archive.campaign || scores.round != archive.round.code)
        return Text::tr("it is of another campaign or round");
    const auto expert =
        std::find_if(archive.experts.begin(), archive.experts.end(),
                     [&package](const ArchivedExpert &one) { return one.id == package->expert; });
    if (expert == archive.experts.end() || expert->code != scores.expert)
        return Text::tr("it names another expert than its package");
    return {};
}

void checkSheets(const ResultArchive &archive, const Returned &returned, VerifyReport &report)
{
    QHash<ExpertId, QString> experts;
    for (const ArchivedExpert &expert : archive.experts)
        experts.insert(expert.id, expert.code);
    QHash<EntryId, QString> entries;
    for (const ArchivedEntry &entry : archive.entries)
        entries.insert(entry.id, entry.code);
    int isSigned = 0;
    int keyed = 0;
    int replaced = 0;
    for (const ArchivedSheet &sheet : archive.sheets) {
        if (sheet.state != SheetState::Submitted && !sheet.file)
            continue;
        ++(sheet.file ? isSigned : keyed);
        replaced += !sheet.file && returned.isReplaced(sheet);
        if (sheet.file && !returned.has(returned.files()[size_t(*sheet.file)], sheet))
            report.problems.push_back(
                {u"sheet"_s, entries.value(sheet.entry) + u" × "_s + experts.value(sheet.expert),
                 Text::tr("it is not the sheet that its expert signed")});
    }
    report.checked.emplace_back(u"sheets_signed"_s, isSigned);
    report.checked.emplace_back(u"sheets_keyed"_s, keyed);
    report.checked.emplace_back(u"sheets_replaced"_s, replaced);
}

} // namespace

Result<void> addReturnedScores(Workspace &workspace, ResultArchive &archive)
{
    ExchangeStore store(workspace.database());
    LX_TRY(const auto packages, store.packages());
    QSet<QUuid> ours;
    for (const PackageRow &package : packages) {
        if (package.round != archive.round.id)
            continue;
        ours.insert(package.serial);
        archive.packages.push_back({package.serial, package.expert, package.expertKey});
    }
    LX_TRY(const auto files, store.scoreFiles());
    for (const ScoreFileRow &file : files) {
        if (!ours.contains(file.serial) || file.state != ReturnedState::Taken)
            continue;
        LX_TRY(QByteArray body, store.body(file.digest));
        if (const auto read = readScoreFile(body); !read)
            return Error{ErrorCode::Corrupt,
                         Text::tr("A score file that was taken in cannot be read any more: %1")
                             .arg(read.error().message),
                         {}};
        archive.scoreFiles.push_back(std::move(body));
    }
    const Returned returned(archive);
    for (ArchivedSheet &sheet : archive.sheets)
        sheet.file = returned.fileOf(sheet);
    return {};
}

void checkReturnedScores(const ResultArchive &archive, VerifyReport &report)
{
    const Returned returned(archive);
    for (size_t i = 0; i < returned.files().size(); ++i) {
        if (const QString fault = faultOf(returned.files()[i], archive); !fault.isEmpty())
            report.problems.push_back({u"score_file"_s, u"scores/%1.lxscores"_s.arg(i), fault});
    }
    report.checked.emplace_back(u"score_files"_s, static_cast<int>(archive.scoreFiles.size()));
    checkSheets(archive, returned, report);
}

} // namespace linxuan
