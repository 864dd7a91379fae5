// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/packnames.h"

#include "core/workspace/identitysearch.h"
#include "core/workspace/measuring.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <atomic>

namespace linxuan {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Packing)
};

// What has a text: documents as PDF, and plain texts.
bool isDocument(const CleanCopy &copy)
{
    static const QStringList watched{u"mp4"_s, u"mov"_s, u"mkv"_s, u"webm"_s, u"avi"_s, u"wmv"_s,
                                     u"flv"_s, u"ts"_s,  u"ogg"_s, u"wav"_s,  u"mp3"_s, u"flac"_s,
                                     u"aac"_s, u"png"_s, u"jpg"_s, u"gif"_s,  u"webp"_s};
    return !watched.contains(copy.format);
}

std::vector<Material> documentsOf(const PackPlan &plan, const CleanCopyOf &copies)
{
    std::vector<Material> documents;
    for (const PlannedEntry *entry : plan.byCode()) {
        for (const Material &material : entry->materials) {
            const auto copy = copies.constFind(material.id);
            if (copy != copies.constEnd() && isDocument(*copy))
                documents.push_back(material);
        }
    }
    return documents;
}

Result<void> measureUnknown(Workspace &workspace, const std::vector<Material> &documents,
                            const WatchCleaning &watch)
{
    MeasuringWatch measuring;
    std::atomic<bool> isStopped = false; // the workers ask, and whoever watches is of this thread
    measuring.progress = [&](qint64, qint64) {
        isStopped = watch && !watch(Text::tr("Searching the texts for names"));
    };
    measuring.stop = [&isStopped] { return isStopped.load(); };
    LX_TRY(const MeasuringReport report, measureMaterials(workspace, documents, measuring));
    if (!report.isStopped)
        return {};
    return Error{ErrorCode::Cancelled, Text::tr("Stopped before the packing was done."), {}};
}

class NameWarnings
{
public:
    NameWarnings(const Workspace &workspace, const PackPlan &plan, const Measurements &known,
                 std::vector<PackWarning> &warnings)
        : m_workspace(workspace)
        , m_plan(plan)
        , m_known(known)
        , m_warnings(warnings)
    { }

    void search(const Entry &entry, const Material &material)
    {
        const auto known = m_known.constFind(material.sha256);
        if (known == m_known.constEnd()) {
            add(entry, material, PackWarningKind::NotSearched,
                Text::tr("Its text was not searched for names. Run the check of the materials."));
            return;
        }
        JudgedFile file;
        file.material = material;
        file.measurement = *known;
        if (known->content == Content::Text) // of which nobody counted the characters
            file.measurement->paper->characters = 1;
        const QStringList names = identityNames(entry, m_plan.units.value(entry.school));
        for (const IdentityMention &mention :
             identityMentions(m_workspace, file, names, {u"text"_s})) {
            add(entry, material, PackWarningKind::Identity,
                mention.where.isEmpty()
                    ? Text::tr("Its text names “%1”.").arg(mention.name)
                    : Text::tr("Its text names “%1” (%2).").arg(mention.name, mention.where));
        }
    }

private:
    void add(const Entry &entry, const Material &material, PackWarningKind kind,
             const QString &text)
    {
        m_warnings.push_back(
            {entry.code, materialLabel(m_workspace.profile(), entry, material), text, kind});
    }

    const Workspace &m_workspace;
    const PackPlan &m_plan;
    const Measurements &m_known;
    std::vector<PackWarning> &m_warnings;
};

} // namespace

Result<void> warnOfNames(Workspace &workspace, const PackPlan &plan, const CleanCopyOf &copies,
                         bool measures, std::vector<PackWarning> &warnings,
                         const WatchCleaning &watch)
{
    if (!plan.book.rule.blind)
        return {};
    const auto documents = documentsOf(plan, copies);
    if (measures)
        LX_CHECK(measureUnknown(workspace, documents, watch));
    LX_TRY(const Measurements known, knownMeasurements(workspace, documents));
    NameWarnings search(workspace, plan, known, warnings);
    for (const Material &material : documents)
        search.search(plan.at(material.entry).entry, material);
    return {};
}

} // namespace linxuan
