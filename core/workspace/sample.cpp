// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/sample.h"

#include "core/model/profilereader.h"
#include "core/storage/entrystore.h"
#include "core/tables/columns.h"
#include "core/workspace/intake.h"
#include "core/workspace/placing.h"
#include "core/workspace/reviews.h"
#include "core/workspace/selection.h"
#include "core/workspace/undohistory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <cstdio>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Sample)
};

struct SampleTable
{
    ImportKind kind;
    const char *file;
    std::optional<Track> track;
};

// In the order that an office would import them.
constexpr std::array kTables{
    SampleTable{ImportKind::Units, "units.xlsx", {}},
    SampleTable{ImportKind::Nodes, "nodes.csv", {}},
    SampleTable{ImportKind::Quotas, "quotas-annex3.ods", Track::SubjectSpecial},
    SampleTable{ImportKind::Quotas, "quotas-annex4.xlsx", Track::Experiment},
    SampleTable{ImportKind::Bans, "bans.csv", {}},
    SampleTable{ImportKind::Entries, "entries.xlsx", {}},
    SampleTable{ImportKind::Experts, "experts.xlsx", {}},
};

// Beside an installed program, or in the source tree that a build folder lies in.
Result<QString> sampleFolder()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const char *place : {"../share/linxuan/sample", "../../../resources/sample"}) {
        const QString folder = QDir::cleanPath(programs.filePath(QString::fromLatin1(place)));
        if (QFileInfo::exists(folder + QStringLiteral("/entries.xlsx")))
            return folder;
    }
    const QString named = qEnvironmentVariable("LINXUAN_SAMPLE");
    if (!named.isEmpty() && QFileInfo::exists(named))
        return named;
    return Error{ErrorCode::NotFound,
                 Text::tr("The sample's tables are not installed with this program."),
                 {}};
}

struct CodeWithReason
{
    QString code;
    QString reason;
};

Result<std::vector<CodeWithReason>> readCodes(const QString &path)
{
    const TableLayout layout{{{QStringLiteral("code"), {QStringLiteral("作品编号")}, true},
                              {QStringLiteral("reason"), {QStringLiteral("原因")}, false}},
                             false};
    std::vector<CodeWithReason> codes;
    LX_CHECK(readRows(path, layout, {}, [&codes](const TableRow &row) {
        codes.push_back({row.cell(u"code").text.trimmed(), row.cell(u"reason").text.trimmed()});
        return true;
    }));
    return codes;
}

// Does what an office does, one step after the other.
class SampleOffice
{
public:
    SampleOffice(Workspace &workspace, QString folder, std::function<void(const QString &)> step)
        : m_workspace(workspace)
        , m_folder(std::move(folder))
        , m_step(std::move(step))
    { }

    Result<void> run()
    {
        LX_CHECK(importTables());
        LX_CHECK(recommend());
        LX_CHECK(importScores());
        LX_CHECK(confirmVetoes());
        return addMaterials();
    }

private:
    QString path(const char *file) const
    {
        return QDir(m_folder).filePath(QString::fromLatin1(file));
    }
    void say(const QString &what) const
    {
        if (m_step)
            m_step(what);
    }
    Result<void> importTables();
    Result<void> recommend();
    Result<void> importScores();
    Result<void> confirmVetoes();
    Result<void> addMaterials();

    Workspace &m_workspace;
    QString m_folder;
    std::function<void(const QString &)> m_step;
};

Result<void> SampleOffice::importTables()
{
    for (const SampleTable &table : kTables) {
        say(Text::tr("Importing %1").arg(QString::fromLatin1(table.file)));
        ImportRequest request;
        request.kind = table.kind;
        request.path = path(table.file);
        request.track = table.track;
        LX_TRY(const ImportReport report, Intake(m_workspace).import(request));
        if (!report.rejected.empty()) {
            const RejectedRow &row = report.rejected.front();
            return Error{ErrorCode::Corrupt,
                         Text::tr("The sample's %1 has a row that cannot be taken: row %2, %3: %4")
                             .arg(QString::fromLatin1(table.file))
                             .arg(row.row)
                             .arg(row.column, row.reason),
                         {}};
        }
    }
    return {};
}

Result<void> SampleOffice::recommend()
{
    say(Text::tr("Recommending the entries upward"));
    LX_TRY(const auto entries, EntryStore(m_workspace.database()).entries());
    std::vector<QString> all;
    for (const Entry &entry : entries)
        all.push_back(entry.code);
    Selection selection(m_workspace);
    LX_CHECK(selection.recommend(Level::School, all));
    LX_TRY(const auto chosen, readCodes(path("recommend-county.csv")));
    std::vector<QString> codes;
    for (const CodeWithReason &one : chosen)
        codes.push_back(one.code);
    LX_CHECK(selection.recommend(Level::County, codes));
    if (QFileInfo::exists(path("recommend-overrides.csv"))) {
        LX_TRY(const auto overrides, readCodes(path("recommend-overrides.csv")));
        for (const CodeWithReason &one : overrides)
            LX_CHECK(selection.recommend(Level::County, {one.code}, one.reason));
    }
    return {};
}

Result<void> SampleOffice::importScores()
{
    say(Text::tr("Taking in the keyed scores"));
    ImportRequest request;
    request.kind = ImportKind::Scores;
    request.path = path("scores-final.xlsx");
    request.assign = true;
    LX_TRY(const ImportReport report, Intake(m_workspace).import(request));
    if (report.rejected.empty())
        return {};
    const RejectedRow &row = report.rejected.front();
    return Error{ErrorCode::Corrupt,
                 Text::tr("The sample's scores have a row that cannot be taken: row %1, %2: %3")
                     .arg(row.row)
                     .arg(row.column, row.reason),
                 {}};
}

Result<void> SampleOffice::confirmVetoes()
{
    Reviews reviews(m_workspace);
    LX_TRY(const auto vetoes, reviews.vetoes(QStringLiteral("final")));
    for (const Veto &veto : vetoes)
        LX_CHECK(reviews.decideVeto(veto.id, true, QStringLiteral("示例复核员"),
                                    QStringLiteral("复看属实")));
    return {};
}

Result<void> SampleOffice::addMaterials()
{
    say(Text::tr("Adding the materials"));
    DecisionOptions options;
    options.keeping = Keeping::Copy;
    TaskState state;
    LX_TRY(const AttachReport report,
           Placing(m_workspace).decideByTable(path("materials.csv"), m_folder, options, state));
    if (report.isSettled())
        return {};
    return Error{ErrorCode::Corrupt,
                 Text::tr("The sample's materials.csv has a row that cannot be taken."),
                 {}};
}

} // namespace

Result<void> createSampleCampaign(const QString &folder,
                                  const std::function<void(const QString &)> &step)
{
    LX_TRY(const QString tables, sampleFolder());
    LX_TRY(const QByteArray profile, shippedProfile(QStringLiteral("zhengzhou-2023")));
    const QDir target(folder);
    if (target.exists() && !target.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return Error{ErrorCode::Usage,
                     Text::tr("%1 is not empty. The sample needs an empty folder.").arg(folder),
                     {}};
    // Made beside its place and moved there whole, so that an interrupted run leaves nothing half
    // made.
    const QString draft = QDir::cleanPath(target.absolutePath()) + QStringLiteral(".unfinished");
    QDir(draft).removeRecursively();
    {
        LX_TRY(const auto workspace, Workspace::create(draft, profile));
        LX_CHECK(SampleOffice(*workspace, tables, step).run());
        LX_CHECK(UndoHistory(*workspace).forget());
    }
    const QByteArray from = QFile::encodeName(draft);
    const QByteArray to = QFile::encodeName(QDir::cleanPath(target.absolutePath()));
    if (std::rename(from.constData(), to.constData()) != 0)
        return Error{ErrorCode::Storage, Text::tr("The folder %1 cannot be made.").arg(folder), {}};
    return {};
}

} // namespace linxuan
