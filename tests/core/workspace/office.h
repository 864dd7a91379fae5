// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"
#include "core/workspace/intake.h"
#include "core/workspace/results.h"
#include "core/workspace/reviews.h"
#include "core/workspace/selection.h"
#include "core/workspace/verification.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>

namespace linxuan::samples {

// An office with a new campaign of the shipped profile: 甲县 with 甲一小 and 甲二小, 乙县 with
// 乙一小, 航空港区 with 港一小, and 市一中 directly under the city with 25 teachers. Its clock
// stands still on 2023-09-20.
class Office
{
public:
    Office();

    Workspace &workspace() { return *m_workspace; }
    QString folder() const { return m_folder.path() + QStringLiteral("/campaign"); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    // Opens the folder anew, as the next program would.
    void reopen();
    // Puts another database in the place of its own, as from a copy of yesterday.
    void replaceDatabase(const QString &path);

    // An entry of 小学 数学, declared; `change` may make it another before it is stored.
    Entry addEntry(const QString &code, const QString &school,
                   const std::function<void(Entry &)> &change = {});
    // Entries with these codes, recommended by the school and, but for direct schools, the county.
    void addRecommended(const QStringList &codes, const QString &school);
    Expert addExpert(const QString &code, const QString &unit = {});
    void addRecusal(const QString &expert, const QString &entry);
    // A text file handed in for an entry, as a copy in the workspace.
    void handIn(const QString &entry, const QString &kind, const QString &content);
    void handInFile(const QString &entry, const QString &kind, const QString &file);
    void addBan(const QString &teacher, const QString &unit);
    void addQuota(const QString &unit, std::optional<QString> stage, int places);

    // A submitted sheet with this total in whole points, the expert on the panel from now on.
    void score(const QString &round, const QString &entry, const QString &expert, int total);
    // Three sheets of this total by E1, E2 and E3.
    void score(const QString &round, const QString &entry, int total);
    void proposeVeto(const QString &round, const QString &entry, const QString &expert,
                     const QString &item = QStringLiteral("V2"));

    // Imports a csv; the request's kind and path are filled in.
    ImportReport import(ImportKind kind, const QString &csv, ImportRequest request = {});

    Entry entry(const QString &code);
    UnitId unit(const QString &name);
    ExpertId expert(const QString &code);
    EntryResult result(const QString &round, const QString &code);
    EntryAward award(const QString &round, const QString &code);
    // What verify finds, as "what where: detail" lines; empty when all is well.
    QStringList problems();
    void run(const QString &sql); // past the program, as a stranger would
    QString text(const QString &sql); // the first value of the first row

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

// The rules that stand against moving entries, "code rule" each.
QStringList rulesOf(const std::vector<SelectionObstacle> &obstacles);

// Fails the test with the error's message.
void must(const Result<void> &result);
template<typename T>
T must(Result<T> result)
{
    must(result ? Result<void>() : Result<void>(result.error()));
    return *std::move(result);
}

} // namespace linxuan::samples
