// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/packing.h"

#include "core/exchange/medium.h"
#include "core/storage/exchangestore.h"
#include "core/workspace/exchange/campaignkey.h"
#include "core/workspace/exchange/packnames.h"
#include "core/workspace/exchange/packwarnings.h"
#include "core/workspace/exchange/sharedmaterials.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Packing)
};

constexpr qint64 kRoomForSmallFiles = 4 * 1024 * 1024; // of one package, with its folders
constexpr qint64 kMega = 1'000'000;

Error noRoom(const QString &out, qint64 needed, qint64 there)
{
    return {ErrorCode::Storage,
            Text::tr("There is not enough room in %1: %2 MB are needed, %3 MB are free.")
                .arg(QDir::toNativeSeparators(out))
                .arg(needed / kMega + 1)
                .arg(there / kMega),
            {}};
}

class Packing
{
public:
    Packing(Workspace &workspace, const PackRequest &request, const WatchPacking &watch)
        : m_workspace(workspace)
        , m_request(request)
        , m_watch(watch)
        , m_meter(watch)
    { }

    Result<PackReport> run()
    {
        LX_TRY(m_plan, planPacking(m_workspace, m_request));
        const Secret none;
        LX_TRY(const SigningKey key,
               campaignKey(m_workspace,
                           m_request.campaignPassphrase ? *m_request.campaignPassphrase : none));
        LX_CHECK(prepare());
        LX_CHECK(makeFolders(m_request.out));
        LX_CHECK(openShared());
        LX_CHECK(findPlaces());
        LX_CHECK(expectBytes());
        LX_CHECK(writeAll(key));
        LX_CHECK(syncMedium(m_request.out));
        m_report.isSafeToUnplug = true;
        return std::move(m_report);
    }

private:
    Result<void> prepare();
    Result<void> openShared();
    Result<void> findPlaces();
    Result<void> expectBytes();
    Result<void> writeAll(const SigningKey &key);

    Workspace &m_workspace;
    const PackRequest &m_request;
    const WatchPacking &m_watch;
    PackMeter m_meter;
    PackPlan m_plan;
    CleanCopyOf m_copies;
    std::optional<SharedMaterials> m_shared;
    std::vector<PackagePlace> m_places;
    PackReport m_report;
};

Result<void> Packing::prepare()
{
    QString step;
    const WatchCleaning watch = [this, &step](const QString &now) {
        if (!now.isEmpty())
            step = now;
        return !m_watch || m_watch({step, 0, 0});
    };
    warnOfMissing(m_workspace.profile(), m_plan, m_report.warnings);
    LX_TRY(m_copies, cleanCopies(m_workspace, m_plan, m_report.warnings, watch));
    return warnOfNames(m_workspace, m_plan, m_copies, true, m_report.warnings, watch);
}

Result<void> Packing::openShared()
{
    if (!m_request.sharesMaterials)
        return {};
    std::vector<PackedItem> items;
    for (const PlannedExpert &expert : m_plan.experts) {
        LX_TRY(const PackContents contents,
               packContents(m_workspace, m_plan, expert, m_copies, u"materials"_s));
        items.insert(items.end(), contents.items.begin(), contents.items.end());
    }
    const PackagePlaces places(m_workspace, m_plan, m_request, m_copies, m_meter);
    LX_TRY(
        SharedMaterials shared,
        SharedMaterials::open(m_workspace, m_request, places.newHead({}, u"materials"_s), items));
    m_shared.emplace(std::move(shared));
    return {};
}

Result<void> Packing::findPlaces()
{
    PackagePlaces places(m_workspace, m_plan, m_request, m_copies, m_meter);
    const QString root = m_shared ? m_shared->root() : u"materials"_s;
    for (const PlannedExpert &expert : m_plan.experts) {
        LX_TRY(PackagePlace place, places.find(expert, root));
        if (m_shared) {
            place.order.shared = &m_shared->files();
            place.order.sharedKey = m_shared->key();
        }
        m_places.push_back(std::move(place));
    }
    return {};
}

// Each byte is written and read back; what lies there already is not written again.
Result<void> Packing::expectBytes()
{
    qint64 needed = 0;
    bool isAnyNew = false;
    for (const PackagePlace &place : m_places) {
        if (place.present)
            continue;
        isAnyNew = true;
        m_meter.expect(2 * place.order.bytesToWrite());
        needed += place.order.bytesToWrite() - place.written + kRoomForSmallFiles;
    }
    if (m_shared && isAnyNew) {
        m_meter.expect(2 * m_shared->bytes());
        needed += m_shared->bytesToWrite();
    }
    const auto there = freeBytes(m_request.out);
    if (isAnyNew && there && *there < needed)
        return noRoom(m_request.out, needed, *there);
    return {};
}

Result<void> Packing::writeAll(const SigningKey &key)
{
    const bool isAnyNew = std::any_of(m_places.begin(), m_places.end(),
                                      [](const PackagePlace &place) { return !place.present; });
    if (m_shared && isAnyNew)
        LX_CHECK(m_shared->write(m_meter));
    PackageWriter writer(m_workspace, m_plan, key, m_request.passphrase, m_meter);
    for (PackagePlace &place : m_places) {
        if (!m_meter.goesOn())
            return PackMeter::cancelled();
        if (!place.present) {
            LX_TRY(place.present, writer.write(place.order));
        }
        m_report.packages.push_back(*place.present);
    }
    return m_shared ? m_shared->finish(m_workspace) : Result<void>();
}

PackEstimate::Expert estimateOf(const PlannedExpert &expert, const PackContents &contents,
                                bool isSealed)
{
    PackEstimate::Expert estimate{expert.expert.code, expert.expert.name,
                                  int(expert.entries.size()), 0, false};
    for (const PackedItem &item : contents.items)
        estimate.bytes += packedSize(item.copy.size, isSealed);
    estimate.bytes += recordsJson(contents.records).size();
    return estimate;
}

// As large as they are known to be, and otherwise as they were handed in.
CleanCopyOf likelyCopies(const Workspace &workspace, const PackPlan &plan)
{
    CleanCopyOf copies = knownCopies(workspace, plan);
    for (const auto &[id, entry] : plan.entries) {
        for (const Material &material : entry.materials) {
            if (!copies.contains(material.id))
                copies.insert(material.id, {{}, u"bin"_s, material.size, material.sha256});
        }
    }
    return copies;
}

qint64 sharedBytes(const PackPlan &plan, const CleanCopyOf &copies, bool isSealed)
{
    qint64 bytes = 0;
    for (const auto &[id, entry] : plan.entries) {
        for (const Material &material : entry.materials)
            bytes += packedSize(copies.value(material.id).size, isSealed);
    }
    return bytes;
}

Result<bool> needsPassphrase(Workspace &workspace)
{
    LX_TRY(const auto key, ExchangeStore(workspace.database()).campaignKey());
    if (!key)
        return false; // it gets one when it first packs
    return isCampaignKeyLocked(workspace);
}

} // namespace

Result<PackEstimate> estimatePacking(Workspace &workspace, const PackRequest &request)
{
    LX_TRY(const PackPlan plan, planPacking(workspace, request));
    LX_TRY(const auto packages, ExchangeStore(workspace.database()).packages());
    const CleanCopyOf copies = likelyCopies(workspace, plan);
    const bool isSealed = request.passphrase != nullptr;
    PackEstimate estimate;
    for (const PlannedExpert &expert : plan.experts) {
        LX_TRY(const PackContents contents,
               packContents(workspace, plan, expert, copies, u"materials"_s));
        PackEstimate::Expert one = estimateOf(expert, contents, isSealed);
        one.wasPacked = std::any_of(packages.begin(), packages.end(), [&](const PackageRow &row) {
            return row.round == plan.book.round.id && row.expert == expert.expert.id;
        });
        estimate.bytes += request.sharesMaterials ? 0 : one.bytes;
        estimate.experts.push_back(std::move(one));
    }
    if (request.sharesMaterials)
        estimate.bytes += sharedBytes(plan, copies, isSealed);
    estimate.entries = int(plan.entries.size());
    estimate.freeBytes = freeBytes(request.out);
    warnOfMissing(workspace.profile(), plan, estimate.warnings);
    warnOfFiles(workspace, plan, request, copies, estimate.warnings);
    LX_CHECK(warnOfNames(workspace, plan, knownCopies(workspace, plan), false, estimate.warnings));
    LX_TRY(estimate.needsCampaignPassphrase, needsPassphrase(workspace));
    return estimate;
}

Result<PackReport> pack(Workspace &workspace, const PackRequest &request,
                        const WatchPacking &progress)
{
    return Packing(workspace, request, progress).run();
}

} // namespace linxuan
