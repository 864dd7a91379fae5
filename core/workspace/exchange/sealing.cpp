// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/sealing.h"

#include "core/base/digest.h"
#include "core/exchange/durablefile.h"
#include "core/model/rubricjson.h"
#include "core/storage/expertstore.h"
#include "core/storage/packagedeskstore.h"
#include "core/workspace/reviewdesk.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Scores)
};

QDateTime wholeSeconds(const QDateTime &moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.toSecsSinceEpoch(), Qt::UTC);
}

// What the desk holds, ready to be written.
class Gathering
{
public:
    explicit Gathering(const ReviewPackage &package)
        : m_package(package)
    { }

    Result<void> run(Workspace &workspace);

    ScoreFile scores;
    QStringList submitted;
    QStringList missing;
    QStringList recused;
    int assigned = 0;

private:
    void add(const DeskEntry &entry);
    void addSheet(const DeskEntry &entry);
    void addRubrics(const ReviewDesk &desk);
    void addRest(const DeskEntry &entry);

    const ReviewPackage &m_package;
    QHash<RubricId, QByteArray> m_rubrics;
    QHash<Category, QByteArray> m_digests;
};

void Gathering::addRubrics(const ReviewDesk &desk)
{
    QSet<QByteArray> seen;
    for (const PackageRubric &packed : m_package.manifest().rubrics) {
        const Rubric &rubric = desk.rubric(packed.category);
        m_digests.insert(packed.category, packed.digest);
        if (seen.contains(packed.digest))
            continue;
        seen.insert(packed.digest);
        ReturnedRubric returned{rubric.code, rubric.version, packed.digest, {}};
        for (const Criterion *criterion : rubric.criteria())
            returned.criteria += criterion->code;
        scores.rubrics.push_back(std::move(returned));
    }
}

void Gathering::addSheet(const DeskEntry &entry)
{
    ReturnedSheet sheet;
    sheet.entry = entry.entry.id;
    sheet.code = entry.entry.code;
    sheet.rubric = m_digests.value(entry.entry.category);
    sheet.state = SheetState::Submitted;
    sheet.draft = entry.draft;
    sheet.submittedAt = wholeSeconds(*entry.submittedAt);
    scores.sheets.push_back(std::move(sheet));
}

void Gathering::addRest(const DeskEntry &entry)
{
    for (const Veto &veto : entry.vetoes)
        scores.vetoes.push_back({veto.id, veto.entry, veto.item, veto.evidence, veto.text});
    QList<MaterialId> seen = entry.viewing.keys();
    std::sort(seen.begin(), seen.end());
    for (const MaterialId &material : seen) {
        const Viewing &viewing = entry.viewing[material];
        scores.viewings.push_back(
            {material, entry.entry.id, viewing.openMs, viewing.seenPercent()});
    }
}

void Gathering::add(const DeskEntry &entry)
{
    ++assigned;
    if (entry.state == SheetState::Submitted && entry.submittedAt) {
        submitted += entry.entry.code;
        addSheet(entry);
    } else if (entry.state == SheetState::Recused) {
        recused += entry.entry.code;
        scores.recusals.push_back({entry.entry.id, u"other"_s, entry.stateReason});
    } else {
        missing += entry.entry.code;
    }
    addRest(entry);
}

Result<void> Gathering::run(Workspace &workspace)
{
    const Manifest &manifest = m_package.manifest();
    LX_TRY(ReviewDesk desk, ReviewDesk::open(workspace, manifest.round, manifest.expert));
    LX_TRY(const auto entries, desk.entries());
    scores.serial = manifest.serial;
    scores.campaign = manifest.campaign;
    scores.round = manifest.round;
    scores.expert = manifest.expert;
    scores.expertKey = manifest.expertKey;
    addRubrics(desk);
    for (const DeskEntry &entry : entries)
        add(entry);
    return {};
}

// The file that was written last, read.
Result<std::optional<ScoreFile>> lastScores(const std::vector<WrittenScoresRow> &written)
{
    if (written.empty())
        return std::optional<ScoreFile>();
    LX_TRY(SignedScores last, readScoreFile(written.back().body));
    return std::optional(std::move(last.scores));
}

// But for what each file has of its own.
bool holdsTheSame(const ScoreFile &last, ScoreFile now)
{
    now.sequence = last.sequence;
    now.previous = last.previous;
    now.kind = last.kind;
    now.writtenAt = last.writtenAt;
    return now == last;
}

// Sheets and recusals that the last file does not hold as they are now.
int countUnwritten(const std::optional<ScoreFile> &last, const ScoreFile &now)
{
    const auto count = [](const auto &written, const auto &held) {
        return int(std::count_if(held.begin(), held.end(), [&written](const auto &one) {
            return std::find(written.begin(), written.end(), one) == written.end();
        }));
    };
    const ScoreFile before = last.value_or(ScoreFile());
    return count(before.sheets, now.sheets) + count(before.recusals, now.recusals);
}

// What was begun and not read back is looked for where it was to lie; if it is not there it was
// never written.
Result<void> settleBegun(Database &database, std::vector<WrittenScoresRow> &written)
{
    PackageDeskStore store(database);
    while (!written.empty() && !written.back().isDelivered) {
        WrittenScoresRow &last = written.back();
        const auto there = readSmallFile(last.path, kMostScoreFileSize);
        if (there && sha256(*there) == last.digest) {
            LX_CHECK(store.setDelivered(last.sequence, last.path));
            last.isDelivered = true;
            return {};
        }
        LX_CHECK(store.remove(last.sequence));
        written.pop_back();
    }
    return {};
}

Result<void> deliver(const QString &path, const QByteArray &body)
{
    LX_CHECK(writeDurably(path, body));
    const auto there = readSmallFile(path, kMostScoreFileSize);
    if (there && *there == body)
        return {};
    return Error{ErrorCode::Storage,
                 Text::tr("What %1 gives back is not what was written there. Write the file to "
                          "another disk.")
                     .arg(path),
                 {}};
}

WrittenScores reportOf(const Gathering &gathered, const WrittenScoresRow &row, const QString &path)
{
    WrittenScores report;
    report.file = path;
    report.serial = gathered.scores.serial;
    report.sequence = row.sequence;
    report.kind = fromCode<ScoreFileKind>(row.kind).value_or(ScoreFileKind::Partial);
    report.sheets = int(gathered.scores.sheets.size());
    report.missing = gathered.missing;
    report.recused = gathered.recused;
    report.digest = row.digest;
    return report;
}

} // namespace

Error finalScoresWritten()
{
    return {ErrorCode::Refused,
            Text::tr("The final scores of this package were written; nothing can change any more. "
                     "The office can return sheets with a new package."),
            {}};
}

QString suggestedScoreFileName(const ReviewPackage &package, int sequence)
{
    const auto plain = [](QString text) {
        static const QString forbidden = u"/\\:*?\"<>|"_s;
        for (QChar &one : text) {
            if (forbidden.contains(one) || one < u' ')
                one = u'_';
        }
        return text;
    };
    return u"%1-%2-%3.lxscores"_s
        .arg(plain(package.manifest().round), plain(package.manifest().expert))
        .arg(sequence);
}

Result<ScoresPreview> previewScores(const ReviewPackage &package)
{
    LX_TRY(const auto workspace, Workspace::open(package.deskFolder()));
    Gathering gathered(package);
    LX_CHECK(gathered.run(*workspace));
    PackageDeskStore store(workspace->database());
    LX_TRY(auto written, store.writtenScores());
    LX_CHECK(settleBegun(workspace->database(), written));
    LX_TRY(const auto last, lastScores(written));
    ScoresPreview preview;
    preview.assigned = gathered.assigned;
    preview.submitted = gathered.submitted;
    preview.missing = gathered.missing;
    preview.recused = gathered.recused;
    preview.vetoes = int(gathered.scores.vetoes.size());
    for (const ReturnedSheet &sheet : gathered.scores.sheets)
        preview.notes += int(sheet.draft.notes.size());
    LX_TRY(preview.isFinal, store.isFinal());
    // What is looked at after the final file does not make another one of it.
    preview.isUnchanged = last && (preview.isFinal || holdsTheSame(*last, gathered.scores));
    preview.unwritten = preview.isFinal ? 0 : countUnwritten(last, gathered.scores);
    preview.sequence = last ? last->sequence + (preview.isUnchanged ? 0 : 1) : 1;
    return preview;
}

Result<WrittenScores> writeScores(const ReviewPackage &package, const QString &path,
                                  ScoreFileKind kind)
{
    LX_TRY(const auto workspace, Workspace::open(package.deskFolder()));
    workspace->setActor(package.manifest().expert);
    Gathering gathered(package);
    LX_CHECK(gathered.run(*workspace));
    PackageDeskStore store(workspace->database());
    LX_TRY(auto written, store.writtenScores());
    LX_CHECK(settleBegun(workspace->database(), written));
    LX_TRY(const bool isFinal, store.isFinal());
    if (isFinal && kind == ScoreFileKind::Partial)
        return finalScoresWritten();
    LX_TRY(const auto last, lastScores(written));
    const bool isAgain =
        last && (isFinal || (last->kind == kind && holdsTheSame(*last, gathered.scores)));
    WrittenScoresRow row;
    if (isAgain) {
        row = written.back();
    } else {
        ScoreFile &scores = gathered.scores;
        scores.sequence = last ? last->sequence + 1 : 1;
        scores.previous = last ? written.back().digest : QByteArray();
        scores.kind = kind;
        scores.writtenAt = wholeSeconds(workspace->now());
        LX_TRY(row.body, writeScoreFile(scores, package.expertKey()));
        row.sequence = scores.sequence;
        row.digest = sha256(row.body);
        row.kind = toCode(kind);
        row.writtenAt = scores.writtenAt;
        row.path = QFileInfo(path).absoluteFilePath();
        LX_CHECK(store.insert(row));
    }
    if (auto done = deliver(path, row.body); !done) {
        if (!isAgain)
            LX_CHECK(store.remove(row.sequence));
        return std::move(done).error();
    }
    LX_CHECK(store.setDelivered(row.sequence, QFileInfo(path).absoluteFilePath()));
    return reportOf(gathered, row, path);
}

} // namespace linxuan
