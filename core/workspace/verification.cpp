// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/verification.h"

#include "core/base/clock.h"
#include "core/base/digest.h"
#include "core/storage/closingstore.h"
#include "core/storage/database.h"
#include "core/storage/entrystore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/invariants.h"
#include "core/storage/trailcode.h"
#include "core/task/parallel.h"
#include "core/workspace/documents/printedstate.h"
#include "core/workspace/freezing.h"
#include "core/workspace/materials.h"
#include "core/workspace/records.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Verification)
};

void add(VerifyReport &report, const QString &what, const QString &where, const QString &detail)
{
    report.problems.push_back({what, where, detail});
}

// The list that was kept when a round was closed, where one was, must be the one that it has.
Result<void> checkKeptList(Workspace &workspace, const Reckoning &reckoning, VerifyReport &report)
{
    const Round &round = reckoning.book.round;
    const auto body = ClosingStore(workspace.database()).frozenBody(round.id, round.version);
    if (!body && body.error().code == ErrorCode::NotFound)
        return {}; // closed by an older program
    LX_CHECK(body);
    const auto kept = readFrozenList(*body);
    LX_TRY(const FrozenList now, freeze(workspace, reckoning));
    if (!kept || !saySame(*kept, now))
        add(report, QStringLiteral("closure"), QStringLiteral("round ") + round.code,
            Text::tr("the list that was kept at closing is not the one it has now"));
    return {};
}

// The trail vouches for the digest of each list that was kept, and the digest for what it says.
Result<void> checkFrozenLists(Workspace &workspace, VerifyReport &report)
{
    ClosingStore store(workspace.database());
    LX_TRY(const auto lists, store.frozenLists());
    for (const FrozenListRow &list : lists) {
        LX_TRY(const QByteArray body, store.frozenBody(list.round, list.version));
        if (sha256(body) != list.digest)
            add(report, QStringLiteral("row"),
                QStringLiteral("frozen_list %1 %2").arg(list.round.toString()).arg(list.version),
                Text::tr("the list of a version was altered"));
    }
    report.checked.emplace_back(QStringLiteral("kept_lists"), static_cast<int>(lists.size()));
    return {};
}

// Each closed round's result, reckoned anew from its sheets, must give the digest it was closed
// with.
Result<void> checkClosedRounds(Workspace &workspace, VerifyReport &report)
{
    LX_TRY(const auto rounds, Records(workspace).rounds());
    int closed = 0;
    for (const Round &round : rounds) {
        if (round.state != RoundState::Closed)
            continue;
        ++closed;
        LX_TRY(const Reckoning reckoning, reckon(workspace, round.code));
        if (reckoning.awards.result.digest != round.digest)
            add(report, QStringLiteral("closure"), QStringLiteral("round ") + round.code,
                Text::tr("its result does not follow from its sheets any more"));
        LX_CHECK(checkKeptList(workspace, reckoning, report));
    }
    report.checked.emplace_back(QStringLiteral("closed_rounds"), closed);
    return {};
}

// What is wrong with a file; empty: nothing.
QString fileFault(const QString &path, const Material &material)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return Text::tr("the file is missing");
    if (file.size() != material.size)
        return Text::tr("its size is not the one recorded");
    const auto digest = fileDigest(path);
    return digest && *digest == material.sha256 ? QString()
                                                : Text::tr("its content is not the one recorded");
}

Result<void> checkMaterials(Workspace &workspace, VerifyReport &report)
{
    LX_TRY(const auto materials, EntryStore(workspace.database()).materials());
    std::vector<QString> faults(materials.size());
    eachInParallel(materials.size(), [&](size_t i) {
        faults[i] = fileFault(materialPath(workspace, materials[i]), materials[i]);
    });
    for (size_t i = 0; i < materials.size(); ++i) {
        if (!faults[i].isEmpty())
            add(report, QStringLiteral("file"), materialPath(workspace, materials[i]), faults[i]);
    }
    report.checked.emplace_back(QStringLiteral("materials"), static_cast<int>(materials.size()));
    return {};
}

// The trail vouches for the digest of each file that came back, and the digest for its bytes.
Result<void> checkScoreFiles(Workspace &workspace, VerifyReport &report)
{
    ExchangeStore store(workspace.database());
    LX_TRY(const auto files, store.scoreFiles());
    for (const ScoreFileRow &file : files) {
        LX_TRY(const QByteArray body, store.body(file.digest));
        if (sha256(body) != file.digest)
            add(report, QStringLiteral("row"),
                QStringLiteral("score_file ") + QString::fromLatin1(file.digest.toHex()),
                Text::tr("the score file that came back was altered"));
    }
    report.checked.emplace_back(QStringLiteral("score_files"), static_cast<int>(files.size()));
    return {};
}

Result<std::unique_ptr<Database>> openForChecking(const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("campaign.db"));
    LX_TRY(auto database, Database::openReadOnly(path));
    LX_TRY(const bool isOlder, database->isOlder());
    if (!isOlder)
        return database;
    // The rules are those of the newest schema; a copy is put aside as whenever it is opened.
    database.reset();
    return Database::open(path, QDir(folder).filePath(QStringLiteral("backups")));
}

// Whether the record that a printed code speaks of still has its place in the chain.
Result<void> checkCode(Database &database, const TrailCode &code, VerifyReport &report)
{
    const QString where = QStringLiteral("audit %1").arg(code.count);
    LX_TRY(const TrailEnd end, trailEnd(database));
    LX_TRY(const auto digest, recordDigest(database, code.count));
    if (!digest && code.count > end.count) {
        add(report, QStringLiteral("code"), where,
            Text::tr("the trail was cut: it ends at record %1, and the list was printed when it "
                     "had %2")
                .arg(end.count)
                .arg(code.count));
    } else if (!digest || !code.matches(*digest)) {
        add(report, QStringLiteral("code"), where,
            Text::tr("the trail was rewritten: the record is not the one that the list was printed "
                     "with, or the list is of another campaign"));
    } else {
        report.checked.emplace_back(QStringLiteral("records_after"),
                                    static_cast<int>(end.count - code.count));
    }
    return {};
}

Result<void> checkDatabase(const QString &folder, const std::optional<TrailCode> &code,
                           VerifyReport &report)
{
    LX_TRY(const auto database, openForChecking(folder));
    LX_TRY(const InvariantReport invariants, checkInvariants(*database));
    report.checked = invariants.checked;
    for (const Breach &breach : invariants.breaches)
        add(report, breach.what, breach.where, breach.detail);
    return code ? checkCode(*database, *code, report) : Result<void>();
}

// The list that carries the code, and whether it still says what the data say.
Result<void> checkPrinting(Workspace &workspace, const TrailCode &code, VerifyReport &report)
{
    LX_TRY(const auto state, printedState(workspace, code.count));
    if (!state)
        return {};
    const Printing &printing = state->printing;
    report.said.emplace_back(QStringLiteral("printed"),
                             Text::tr("%1, version %2, printed %3 by %4")
                                 .arg(printing.title)
                                 .arg(printing.version)
                                 .arg(officeText(printing.at), printing.by));
    if (state->newest > printing.version)
        report.said.emplace_back(
            QStringLiteral("newest"),
            Text::tr("version %1 of this list was printed since").arg(state->newest));
    if (state->isSameNow)
        report.said.emplace_back(QStringLiteral("data"),
                                 *state->isSameNow
                                     ? Text::tr("the data say the same today")
                                     : Text::tr("the data changed since: today the list would say "
                                                "something else"));
    if (!state->isRecorded)
        add(report, QStringLiteral("row"), QStringLiteral("printing %1").arg(printing.record),
            Text::tr("the register of printed lists does not say what the trail says"));
    return {};
}

Result<std::optional<TrailCode>> typedCode(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::optional<TrailCode>();
    LX_TRY(const TrailCode code, readTrailCode(text));
    return std::optional(code);
}

} // namespace

Result<VerifyReport> verifyWorkspace(const QString &folder, const QString &trailCode)
{
    VerifyReport report;
    LX_TRY(const auto code, typedCode(trailCode));
    const auto database = checkDatabase(folder, code, report);
    if (!database && database.error().code == ErrorCode::Corrupt) {
        add(report, QStringLiteral("database"), QStringLiteral("campaign.db"),
            database.error().message);
        return report;
    }
    if (!database)
        return database.error();
    auto workspace = Workspace::open(folder);
    if (!workspace) {
        add(report, QStringLiteral("database"), QStringLiteral("campaign.db"),
            workspace.error().message);
        return report;
    }
    LX_CHECK(checkClosedRounds(**workspace, report));
    LX_CHECK(checkMaterials(**workspace, report));
    LX_CHECK(checkScoreFiles(**workspace, report));
    LX_CHECK(checkFrozenLists(**workspace, report));
    const bool isOfThisTrail = code
        && std::none_of(report.problems.begin(), report.problems.end(),
                        [](const Problem &one) { return one.what == QLatin1String("code"); });
    if (isOfThisTrail)
        LX_CHECK(checkPrinting(**workspace, *code, report));
    return report;
}

} // namespace linxuan
