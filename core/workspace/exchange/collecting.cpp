// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/collecting.h"

#include "core/base/text.h"
#include "core/exchange/durablefile.h"
#include "core/storage/campaignstore.h"
#include "core/storage/expertstore.h"
#include "core/task/parallel.h"
#include "core/workspace/exchange/collectionplan.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Collection)
};

// What the campaign knows of packages and of what came back of them.
struct Known
{
    QUuid campaign;
    std::vector<PackageRow> packages;
    std::vector<ScoreFileRow> files;
    QHash<ExpertId, Expert> experts;
    QHash<RoundId, QString> rounds; // codes

    const PackageRow *package(const QUuid &serial) const
    {
        const auto found =
            std::find_if(packages.begin(), packages.end(),
                         [&serial](const PackageRow &one) { return one.serial == serial; });
        return found == packages.end() ? nullptr : &*found;
    }
    // The newest that counts; null where none came.
    const ScoreFileRow *newest(const QUuid &serial) const
    {
        const ScoreFileRow *newest = nullptr;
        for (const ScoreFileRow &file : files) {
            if (file.serial == serial && file.state == ReturnedState::Taken
                && (!newest || file.sequence > newest->sequence))
                newest = &file;
        }
        return newest;
    }
};

Result<Known> readKnown(Workspace &workspace)
{
    Database &database = workspace.database();
    Known known;
    LX_TRY(const CampaignRow campaign, CampaignStore(database).campaign());
    known.campaign = QUuid::fromRfc4122(campaign.key);
    ExchangeStore store(database);
    LX_TRY(known.packages, store.packages());
    LX_TRY(known.files, store.scoreFiles());
    LX_TRY(const auto experts, ExpertStore(database).experts());
    for (const Expert &expert : experts)
        known.experts.insert(expert.id, expert);
    for (const RoundRule &rule : workspace.profile().rounds) {
        LX_TRY(const Round round, findRound(workspace, rule.code));
        known.rounds.insert(round.id, round.code);
    }
    return known;
}

// The packages as planning wants them; of the chosen files the places are free, with all behind.
std::vector<KnownPackage> knownPackages(const Known &known, const std::map<QUuid, int> &freeFrom)
{
    std::vector<KnownPackage> packages;
    for (const PackageRow &row : known.packages) {
        KnownPackage package{row.serial,
                             known.rounds.value(row.round),
                             known.experts.value(row.expert).code,
                             row.expertKey,
                             {}};
        const auto from = freeFrom.find(row.serial);
        for (const ScoreFileRow &file : known.files) {
            if (file.serial == row.serial && file.state == ReturnedState::Taken
                && (from == freeFrom.end() || file.sequence < from->second))
                package.taken[file.sequence] = file.digest;
        }
        packages.push_back(std::move(package));
    }
    return packages;
}

CollectedFile readFile(const QString &path)
{
    CollectedFile file;
    file.path = path;
    auto body = readSmallFile(path, kMostScoreFileSize);
    if (!body) {
        file.refused = body.error().message;
        return file;
    }
    auto read = readScoreFile(*body);
    if (!read) {
        file.refused = read.error().message;
        return file;
    }
    file.read = *std::move(read);
    file.body = *std::move(body);
    return file;
}

// Plans the whole table anew.
class Planner
{
public:
    Planner(Workspace &workspace, const Known &known, std::vector<CollectedFile> &files,
            const QHash<QByteArray, QString> &chosen)
        : m_workspace(workspace)
        , m_known(known)
        , m_files(files)
        , m_chosen(chosen)
    { }

    // The places of the files to take in, by package and sequence.
    Result<std::vector<size_t>> run();

private:
    bool isChosen(const CollectedFile &file) const
    {
        return file.read && m_chosen.contains(file.read->digest);
    }
    bool isLeftOut(const CollectedFile &file) const;
    void clear();
    void planChains();
    std::map<QUuid, int> chosenPlaces() const;
    void nameRivals(CollectedFile &file) const;
    Result<void> planSheets();
    Result<void> planSheets(CollectedFile &file);
    void holdAgainstOthers(ReturnedSheetPlan &plan, const ReturnedSheet &sheet,
                           const ExpertId &expert);
    void refuseWithNewest();

    Workspace &m_workspace;
    const Known &m_known;
    std::vector<CollectedFile> &m_files;
    const QHash<QByteArray, QString> &m_chosen; // by digest
    std::vector<size_t> m_order;
    std::map<QUuid, size_t> m_newest; // of those to be taken in, by package
    std::map<QString, std::unique_ptr<ReturnRound>> m_rounds;
    // What the files planned so far bring, of several packages for one expert.
    QHash<std::pair<EntryId, ExpertId>, const ReturnedSheet *> m_coming;
};

bool claimTheSame(const CollectedFile &left, const CollectedFile &right)
{
    return left.read && right.read && left.read->digest != right.read->digest
        && left.read->scores.serial == right.read->scores.serial
        && left.read->scores.sequence == right.read->scores.sequence;
}

// A chosen file has its place for itself.
bool Planner::isLeftOut(const CollectedFile &file) const
{
    return !isChosen(file)
        && std::any_of(m_files.begin(), m_files.end(), [&](const CollectedFile &other) {
               return isChosen(other) && claimTheSame(file, other);
           });
}

void Planner::clear()
{
    for (CollectedFile &file : m_files) {
        if (!file.read)
            continue;
        CollectedFile fresh;
        fresh.path = std::move(file.path);
        fresh.read = std::move(file.read);
        fresh.body = std::move(file.body);
        file = std::move(fresh);
        if (const PackageRow *package = m_known.package(file.read->scores.serial))
            file.expertName = m_known.experts.value(package->expert).name;
    }
}

std::map<QUuid, int> Planner::chosenPlaces() const
{
    std::map<QUuid, int> places;
    for (const CollectedFile &file : m_files) {
        if (!isChosen(file))
            continue;
        const ScoreFile &scores = file.read->scores;
        const auto [place, isNew] = places.emplace(scores.serial, scores.sequence);
        place->second = std::min(place->second, scores.sequence);
    }
    return places;
}

void Planner::planChains()
{
    std::vector<SignedScores> planned;
    std::vector<size_t> places;
    for (size_t i = 0; i < m_files.size(); ++i) {
        CollectedFile &file = m_files[i];
        if (!file.read)
            continue;
        if (isLeftOut(file)) {
            file.standing = ScoreFileStanding::Forked;
            file.refused =
                Text::tr("another file was chosen for its place; this one is kept aside");
            continue;
        }
        planned.push_back(*file.read);
        places.push_back(i);
    }
    const CollectionPlan plan =
        planCollection(m_known.campaign, knownPackages(m_known, chosenPlaces()), planned);
    for (const size_t place : plan.order)
        m_order.push_back(places[place]);
    for (size_t i = 0; i < places.size(); ++i) {
        CollectedFile &file = m_files[places[i]];
        file.standing = plan.standings[i];
        if (file.standing != ScoreFileStanding::New && file.standing != ScoreFileStanding::Same)
            file.refused = displayText(*file.standing);
    }
}

void Planner::nameRivals(CollectedFile &file) const
{
    if (file.standing != ScoreFileStanding::Forked)
        return;
    for (size_t i = 0; i < m_files.size(); ++i) {
        if (claimTheSame(file, m_files[i]))
            file.rivals.push_back(i);
    }
    const ScoreFile &scores = file.read->scores;
    for (const ScoreFileRow &row : m_known.files) {
        if (row.serial == scores.serial && row.sequence == scores.sequence
            && row.state == ReturnedState::Taken && row.digest != file.read->digest)
            file.rivalsTaken.push_back(row.digest);
    }
}

Result<void> Planner::planSheets(CollectedFile &file)
{
    const ScoreFile &scores = file.read->scores;
    auto &round = m_rounds[scores.round];
    if (!round) {
        LX_TRY(round, ReturnRound::open(m_workspace, scores.round));
    }
    std::optional<SignedScores> before;
    if (const ScoreFileRow *last = m_known.newest(scores.serial)) {
        LX_TRY(const QByteArray body, ExchangeStore(m_workspace.database()).body(last->digest));
        LX_TRY(before, readScoreFile(body));
    }
    const PackageRow &package = *m_known.package(scores.serial);
    round->plan(file, package, before ? &before->scores : nullptr);
    for (ReturnedSheetPlan &plan : file.sheets)
        holdAgainstOthers(plan, scores.sheets[plan.sheet], package.expert);
    return {};
}

// Two packages of one expert may bring the same sheet.
void Planner::holdAgainstOthers(ReturnedSheetPlan &plan, const ReturnedSheet &sheet,
                                const ExpertId &expert)
{
    if (plan.standing != ReturnedStanding::New && plan.standing != ReturnedStanding::Changed)
        return;
    const auto other = m_coming.constFind({sheet.entry, expert});
    if (other == m_coming.constEnd()) {
        m_coming.insert({sheet.entry, expert}, &sheet);
        return;
    }
    const bool isSame = (*other)->draft == sheet.draft;
    plan.standing = isSame ? ReturnedStanding::Same : ReturnedStanding::Stray;
    if (!isSame)
        plan.why = StrayReason::Differs;
}

// Of each package the newest file says all.
Result<void> Planner::planSheets()
{
    for (const size_t place : m_order)
        m_newest[m_files[place].read->scores.serial] = place;
    for (const size_t place : m_order) {
        CollectedFile &file = m_files[place];
        const size_t newest = m_newest.at(file.read->scores.serial);
        if (newest == place) {
            LX_CHECK(planSheets(file));
            continue;
        }
        file.notes += Text::tr("All of it is in file %1 of the package, too.")
                          .arg(m_files[newest].read->scores.sequence);
    }
    return {};
}

// Where the newest is refused for what it holds, those before it are not taken in either.
void Planner::refuseWithNewest()
{
    for (const auto &[serial, newest] : m_newest) {
        const QString why = m_files[newest].refused;
        if (why.isEmpty())
            continue;
        const auto isOfIt = [&, key = serial](size_t place) {
            return m_files[place].read->scores.serial == key;
        };
        for (const size_t place : m_order) {
            if (isOfIt(place) && place != newest)
                m_files[place].refused =
                    Text::tr("the newer file of the package is refused: %1").arg(why);
        }
        std::erase_if(m_order, isOfIt);
    }
}

Result<std::vector<size_t>> Planner::run()
{
    clear();
    planChains();
    for (CollectedFile &file : m_files)
        nameRivals(file);
    LX_CHECK(planSheets());
    refuseWithNewest();
    return m_order;
}

} // namespace

int CollectedFile::count(ReturnedStanding wanted) const
{
    return int(std::count_if(sheets.begin(), sheets.end(),
                             [wanted](const auto &sheet) { return sheet.standing == wanted; }));
}

bool Collection::hasRefused() const
{
    return std::any_of(m_files.begin(), m_files.end(),
                       [](const CollectedFile &file) { return !file.refused.isEmpty(); });
}

Result<Collection> Collection::read(Workspace &workspace, const QStringList &paths)
{
    Collection collection;
    collection.m_files.resize(size_t(paths.size()));
    eachInParallel(collection.m_files.size(),
                   [&](size_t i) { collection.m_files[i] = readFile(paths.at(qsizetype(i))); });
    LX_CHECK(collection.plan(workspace));
    return collection;
}

Result<void> Collection::choose(Workspace &workspace, size_t file, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("A reason is needed."), {}};
    const CollectedFile &chosen = m_files.at(file);
    if (chosen.standing != ScoreFileStanding::Forked)
        return Error{
            ErrorCode::Usage,
            Text::tr("There is nothing to choose for %1.").arg(QFileInfo(chosen.path).fileName()),
            {}};
    const SignedScores &scores = *chosen.read;
    for (const CollectedFile &other : m_files) {
        if (other.read && other.read->scores.serial == scores.scores.serial
            && other.read->scores.sequence >= scores.scores.sequence)
            m_chosen.remove(other.read->digest);
    }
    m_chosen.insert(scores.digest, reason.trimmed());
    return plan(workspace);
}

Result<void> Collection::plan(Workspace &workspace)
{
    LX_TRY(const AuditTrail trail,
           AuditTrail::open(workspace.database(), workspace.actor(), workspace.now()));
    m_head = trail.head().digest;
    LX_TRY(const Known known, readKnown(workspace));
    Planner planner(workspace, known, m_files, m_chosen);
    LX_TRY(m_order, planner.run());
    return {};
}

} // namespace linxuan
