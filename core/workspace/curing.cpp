// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/curing.h"

#include "core/base/clock.h"
#include "core/report/forms/cureletter.h"
#include "core/storage/handinginstore.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Curing)
};

using Requests = QHash<EntryId, std::vector<CureRequest>>;

std::vector<CureFinding> failedRules(const CheckedEntry &checked)
{
    std::vector<CureFinding> failed;
    for (const Finding &finding : checked.findings) {
        if (finding.verdict == Verdict::Fail && !finding.advice)
            failed.push_back({finding.code, finding.message, finding.evidence});
    }
    return failed;
}

CheckScope scopeOf(const QString &unit)
{
    CheckScope scope;
    if (!unit.isEmpty())
        scope.units = {unit};
    return scope;
}

CureCase caseOf(CheckedEntry checked, const std::vector<CureRequest> &requests,
                const QDateTime &now)
{
    CureCase one{std::move(checked), requests, {}, CureState::Cured};
    for (const CureFinding &wrong : requests.back().findings) {
        const auto summary = summarise(one.checked.findings, wrong.code);
        if ((!summary || summary->verdict != Verdict::Pass) && !one.left.contains(wrong.code))
            one.left += wrong.code;
    }
    if (!one.left.isEmpty())
        one.state = now > requests.back().dueAt ? CureState::Overdue : CureState::Open;
    return one;
}

QString checkName(const std::vector<CheckName> &names, const QString &code)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&code](const CheckName &name) { return name.code == code; });
    return found == names.end() ? code : found->name;
}

CureLetterEntry letterEntry(const CureCase &one, const std::vector<CheckName> &names)
{
    const Entry &entry = one.checked.entry;
    CureLetterEntry printed{
        entry.code, entry.title, entry.teacher, one.checked.school, one.requests.back().number, {}};
    for (const CureFinding &wrong : one.requests.back().findings)
        printed.problems.push_back(
            {wrong.code, checkName(names, wrong.code), wrong.message, wrong.evidence});
    return printed;
}

Error usage(const QString &message)
{
    return {ErrorCode::Usage, message, {}};
}

} // namespace

Result<QHash<EntryId, std::vector<CureRequest>>> Curing::requests() const
{
    LX_TRY(const auto all, HandingInStore(m_workspace.database()).requests());
    Requests byEntry;
    for (const CureRequest &request : all)
        byEntry[request.entry].push_back(request);
    return byEntry;
}

Result<std::vector<CureWish>> Curing::wishes(const QString &unit) const
{
    LX_TRY(auto entries, Checking(m_workspace).findings(scopeOf(unit)));
    LX_TRY(const Requests before, requests());
    std::vector<CureWish> wishes;
    for (CheckedEntry &checked : entries) {
        auto failed = failedRules(checked);
        const int times = int(before.value(checked.entry.id).size());
        if (!failed.empty())
            wishes.push_back({std::move(checked), std::move(failed), times + 1});
    }
    return wishes;
}

Result<int> Curing::ask(const QString &unit, const QDateTime &dueAt, const QString &by)
{
    const QDateTime now = m_workspace.now();
    if (by.trimmed().isEmpty())
        return usage(Text::tr("Say who sends the entries back."));
    if (!dueAt.isValid() || dueAt <= now)
        return usage(Text::tr("The time until which entries are to be put right must lie ahead."));
    LX_TRY(const auto wanted, wishes(unit));
    if (wanted.empty())
        return Error{ErrorCode::Conflict, Text::tr("Nothing is to be put right here."), {}};
    LX_TRY(Write write, Write::begin(m_workspace));
    for (const CureWish &wish : wanted) {
        const EntryId entry = wish.checked.entry.id;
        LX_CHECK(HandingInStore(write.database())
                     .insert({entry, wish.number, dueAt, by.trimmed(), now, wish.findings}));
        QStringList codes;
        for (const CureFinding &finding : wish.findings)
            codes += finding.code;
        codes.removeDuplicates();
        LX_CHECK(write.record(u"cure.ask"_s, entry.toBytes(),
                              {{u"number"_s, wish.number},
                               {u"due"_s, officeText(dueAt)},
                               {u"by"_s, by.trimmed()},
                               {u"checks"_s, codes.join(u' ')}}));
    }
    LX_CHECK(write.commit(Area::Materials));
    return int(wanted.size());
}

Result<std::vector<CureCase>> Curing::cases(const CheckScope &scope) const
{
    LX_TRY(const Requests all, requests());
    std::vector<CureCase> cases;
    if (all.isEmpty())
        return cases;
    LX_TRY(auto entries, Checking(m_workspace).findings(scope));
    for (CheckedEntry &checked : entries) {
        const auto asked = all.constFind(checked.entry.id);
        if (asked != all.constEnd())
            cases.push_back(caseOf(std::move(checked), *asked, m_workspace.now()));
    }
    return cases;
}

Result<FormValues> Curing::letter(const QString &unit) const
{
    LX_TRY(const auto all, cases(scopeOf(unit)));
    if (all.empty())
        return Error{
            ErrorCode::NotFound, Text::tr("Nothing was sent back to %1 yet.").arg(unit), {}};
    CureLetterContent content;
    content.campaignName = m_workspace.profile().name;
    content.office = m_workspace.profile().office;
    content.unit = all.front().checked.unit;
    for (const CureCase &one : all) {
        if (one.requests.back().askedAt > content.askedAt || !content.askedAt.isValid()) {
            content.askedAt = one.requests.back().askedAt;
            content.dueAt = one.requests.back().dueAt;
        }
    }
    const auto names = checkNames(m_workspace.profile());
    for (const CureCase &one : all) {
        if (one.requests.back().askedAt == content.askedAt)
            content.entries.push_back(letterEntry(one, names));
    }
    return cureLetterValues(content);
}

QString toCode(CureState state)
{
    switch (state) {
    case CureState::Open:
        return u"open"_s;
    case CureState::Cured:
        return u"cured"_s;
    case CureState::Overdue:
        break;
    }
    return u"overdue"_s;
}

QString displayName(CureState state)
{
    switch (state) {
    case CureState::Open:
        return Text::tr("To be put right");
    case CureState::Cured:
        return Text::tr("Put right");
    case CureState::Overdue:
        break;
    }
    return Text::tr("Overdue");
}

} // namespace linxuan
