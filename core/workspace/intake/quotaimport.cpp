// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/model/codes.h"
#include "core/storage/cataloguestore.h"
#include "core/workspace/intake/imports.h"
#include "core/workspace/intake/totalscheck.h"
#include "core/workspace/intake/unitindex.h"

#include <QCoreApplication>

#include <map>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Intake)
};

// Which part of a unit's entries a column limits.
struct Scope
{
    std::optional<QString> stage;
    std::optional<QString> subject;

    bool operator<(const Scope &other) const
    {
        return std::tie(stage, subject) < std::tie(other.stage, other.subject);
    }
};

class QuotaImport : public TableImport
{
public:
    using TableImport::TableImport;
    Areas areas() const override { return Area::Quotas; }

protected:
    Result<void> prepare() override;
    bool mayBeNote(const TableRow &row) const override
    {
        return !m_units.sender(text(row, u"unit"));
    }
    void take(const TableRow &row) override;
    void takeTotal(const TableRow &row) override { m_sums.hold(row, numbersOf(row)); }
    Result<void> store() override;

private:
    struct Limit
    {
        Scope scope;
        std::optional<int> places;
    };

    std::vector<HeldNumber> numbersOf(const TableRow &row) const;
    std::optional<Track> trackOf(const TableRow &row) const;
    std::optional<Scope> scopeOf(const QString &header) const;
    bool readLimits(const TableRow &row, std::vector<Limit> &limits);
    void warnOfSum(const TableRow &row, const std::vector<Limit> &limits);
    Result<void> storeRow(const Unit &unit, Track track, const std::vector<Limit> &limits);

    UnitIndex m_units;
    TotalsCheck m_sums;
    std::map<std::tuple<UnitId, Track, Scope>, int> m_existing;
    QSet<QString> m_seen; // unit and track
};

Result<void> QuotaImport::prepare()
{
    CatalogueStore catalogue(m_write.database());
    LX_TRY(const auto units, catalogue.units());
    m_units = UnitIndex(units);
    LX_TRY(const auto quotas, catalogue.quotas());
    for (const QuotaLimit &quota : quotas)
        m_existing[{quota.unit, quota.track, {quota.stage, quota.subject}}] = quota.places;
    return {};
}

std::optional<Track> QuotaImport::trackOf(const TableRow &row) const
{
    if (m_request.track)
        return m_request.track;
    const QString sheet = foldCode(row.sheet());
    if (sheet.contains(u"附件3") || sheet.contains(u"学科") || sheet.contains(u"特殊"))
        return Track::SubjectSpecial;
    if (sheet.contains(u"附件4") || sheet.contains(u"实验"))
        return Track::Experiment;
    return std::nullopt;
}

// "初中", "物理", "初中物理", "初中（物理）"
std::optional<Scope> QuotaImport::scopeOf(const QString &header) const
{
    const Profile &profile = m_workspace.profile();
    QString name = foldCode(header);
    for (const QChar c : {u'(', u')', u'/', u'-', u'名', u'额'})
        name.remove(c);
    if (const auto stage = profile.stage(name))
        return Scope{stage, {}};
    if (const auto subject = profile.subject(name))
        return Scope{{}, subject};
    for (qsizetype split = 1; split < name.size(); ++split) {
        const auto stage = profile.stage(name.left(split));
        const auto subject = profile.subject(name.mid(split));
        if (stage && subject)
            return Scope{stage, subject};
    }
    return std::nullopt;
}

bool isNote(const QString &header)
{
    const QString name = foldCode(header);
    return name == u"序号" || name == u"备注" || name == u"小计" || name == u"说明";
}

bool QuotaImport::readLimits(const TableRow &row, std::vector<Limit> &limits)
{
    const auto add = [&](const Scope &scope, const QString &header, const Cell &cell) {
        const bool isEmpty = foldCode(cell.text).isEmpty();
        const auto places = readCount(cell);
        if (!isEmpty && !places) {
            rejectHeader(row, header, cell,
                         Text::tr("expected a whole number of places, or nothing"));
            return false;
        }
        limits.push_back({scope, places});
        return true;
    };
    if (!add({}, row.header(u"total"), row.cell(u"total")))
        return false;
    for (const TableRow::Extra &extra : row.extras()) {
        if (isNote(extra.header))
            continue;
        const auto scope = scopeOf(extra.header);
        if (!scope) {
            if (foldCode(extra.cell->text).isEmpty())
                continue;
            rejectHeader(row, extra.header, *extra.cell,
                         Text::tr("the profile has no such stage or subject"));
            return false;
        }
        if (!add(*scope, extra.header, *extra.cell))
            return false;
    }
    return true;
}

void QuotaImport::warnOfSum(const TableRow &row, const std::vector<Limit> &limits)
{
    if (!limits.front().places || limits.size() < 2)
        return;
    int sum = 0;
    for (size_t i = 1; i < limits.size(); ++i)
        sum += limits[i].places.value_or(0);
    if (sum != *limits.front().places) {
        m_report.warnings +=
            Text::tr("Row %1, %2: the total says %3, the columns add up to %4. Both limits hold.")
                .arg(row.row())
                .arg(foldText(row.cell(u"unit").text))
                .arg(*limits.front().places)
                .arg(sum);
    }
}

void QuotaImport::take(const TableRow &row)
{
    const QString name = text(row, u"unit");
    const QString folded = foldCode(name);
    if (folded == u"合计" || folded == u"总计" || folded == u"共计" || folded == u"小计")
        return takeTotal(row); // with a number before it
    m_sums.add(row, numbersOf(row));
    if (folded.isEmpty())
        return reject(row, u"unit", Text::tr("must not be empty"));
    const Unit *unit = m_units.sender(name);
    if (!unit)
        return reject(row, u"unit", Text::tr("there is no such county, zone or direct school"));
    const auto track = trackOf(row);
    if (!track)
        return reject(row, {},
                      Text::tr("the sheet's name says neither 附件3 nor 附件4; name the track"));
    const QString key = unit->id.toString() + toCode(*track);
    if (m_seen.contains(key))
        return reject(row, u"unit", Text::tr("has a row in this table already"));
    std::vector<Limit> limits;
    if (!readLimits(row, limits))
        return;
    m_seen.insert(key);
    warnOfSum(row, limits);
    if (auto stored = storeRow(*unit, *track, limits); !stored)
        reject(row, u"unit", stored.error().message);
}

// Under the columns of limits; what is no number is not held against anything.
std::vector<HeldNumber> QuotaImport::numbersOf(const TableRow &row) const
{
    std::vector<HeldNumber> numbers;
    const auto add = [&numbers](const QString &header, const Cell &cell) {
        if (const auto number = readCount(cell))
            numbers.push_back({header, *number});
    };
    add(row.header(u"total"), row.cell(u"total"));
    for (const TableRow::Extra &extra : row.extras()) {
        if (!isNote(extra.header) && scopeOf(extra.header))
            add(extra.header, *extra.cell);
    }
    return numbers;
}

Result<void> QuotaImport::store()
{
    m_report.warnings += m_sums.warnings();
    return {};
}

Result<void> QuotaImport::storeRow(const Unit &unit, Track track, const std::vector<Limit> &limits)
{
    CatalogueStore catalogue(m_write.database());
    for (const Limit &limit : limits) {
        const auto old = m_existing.find({unit.id, track, limit.scope});
        const bool isNew = old == m_existing.end();
        const QuotaLimit quota{unit.id, track, limit.scope.stage, limit.scope.subject,
                               limit.places.value_or(0)};
        if (!limit.places) {
            if (!isNew) {
                LX_CHECK(catalogue.remove(quota, m_write.trail()));
                ++m_report.updated;
            }
        } else if (isNew) {
            LX_CHECK(catalogue.insert(quota, m_write.trail()));
            ++m_report.added;
        } else if (old->second != *limit.places) {
            LX_CHECK(catalogue.update(quota, m_write.trail()));
            ++m_report.updated;
        } else {
            ++m_report.unchanged;
        }
    }
    return {};
}

} // namespace

std::unique_ptr<TableImport> quotaImport(Workspace &workspace, Write &write,
                                         const ImportRequest &request)
{
    return std::make_unique<QuotaImport>(workspace, write, request);
}

} // namespace linxuan
