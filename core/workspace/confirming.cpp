// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/confirming.h"

#include "core/base/crockford.h"
#include "core/base/text.h"
#include "core/storage/campaignstore.h"
#include "core/storage/closingstore.h"
#include "core/workspace/closing.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Confirming)
};

constexpr int kCodeLength = 8;
constexpr qsizetype kLeastTyped = 4;

// As the code would be written, without hyphens and spaces.
QString foldedCode(const QString &typed)
{
    QString folded;
    for (const QChar one : foldCode(typed)) {
        if (const auto value = crockfordValue(one))
            folded += crockfordDigit(*value);
        else if (one != u'-')
            folded += one;
    }
    return folded;
}

bool isCodeOf(const QString &typed, const QByteArray &digest)
{
    const QString folded = foldedCode(typed);
    return folded.size() >= kLeastTyped && crockfordText(digest, kCodeLength).endsWith(folded);
}

Result<void> checkTyped(const TypedConfirmation &typed, const ResultToConfirm &result)
{
    if (typed.by.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("Say who confirms."), {}};
    if (typed.count != result.entries) {
        return Error{
            ErrorCode::Invalid,
            Text::tr("The count is not %1: the round has %n entries.", nullptr, result.entries)
                .arg(typed.count),
            {}};
    }
    if (!isCodeOf(typed.code, result.digest)) {
        return Error{
            ErrorCode::Invalid,
            Text::tr("“%1” is not the code of this result. Look at it anew: the result may "
                     "have changed since it was read out.")
                .arg(typed.code),
            {}};
    }
    return {};
}

// What hinders a person from confirming is what would hinder closing, but for confirmations.
Result<void> requireReady(Workspace &workspace, const Reckoning &reckoning)
{
    LX_TRY(auto obstacles, obstaclesToClosing(workspace, reckoning));
    std::erase_if(obstacles,
                  [](const ClosingObstacle &one) { return one.rule == u"confirmation"; });
    if (obstacles.empty())
        return {};
    return Error{ErrorCode::Refused,
                 Text::tr("The result is not final yet: %1").arg(obstacleText(obstacles)),
                 {}};
}

Result<void> requireAnother(const std::vector<Confirmation> &holding,
                            const TypedConfirmation &typed)
{
    for (const Confirmation &other : holding) {
        if (other.role != typed.role && foldName(other.by) == foldName(typed.by)) {
            return Error{ErrorCode::Refused,
                         Text::tr("%1 has confirmed as %2 already. Three different people confirm.")
                             .arg(typed.by, displayName(other.role)),
                         {}};
        }
    }
    return {};
}

} // namespace

QString displayName(ConfirmingRole role)
{
    switch (role) {
    case ConfirmingRole::Chair:
        return Text::tr("panel chair");
    case ConfirmingRole::Clerk:
        return Text::tr("tally clerk");
    case ConfirmingRole::Supervisor:
        return Text::tr("supervisor");
    }
    return {};
}

QString resultCode(const QByteArray &digest)
{
    return inFours(crockfordText(digest, kCodeLength));
}

ResultToConfirm resultToConfirm(const Reckoning &reckoning)
{
    ResultToConfirm result{reckoning.book.round,
                           int(reckoning.book.entries.size()),
                           0,
                           reckoning.awards.result.digest,
                           {}};
    for (const TallyGroup &group : reckoning.inputs) {
        for (const Contender &contender : group.contenders)
            result.sheets += int(contender.sheets.size());
    }
    result.code = resultCode(result.digest);
    return result;
}

Result<ClosingRules> closingRules(Workspace &workspace)
{
    LX_TRY(const CampaignRow campaign, CampaignStore(workspace.database()).campaign());
    return readClosingRules(campaign.profile.toUtf8());
}

Result<std::vector<Confirmation>> holdingConfirmations(Workspace &workspace, const Round &round,
                                                       const QByteArray &digest)
{
    LX_TRY(auto all, ClosingStore(workspace.database()).confirmations(round.id));
    std::erase_if(all, [&](const Confirmation &one) {
        return one.version != round.version || one.digest != digest;
    });
    return all;
}

Result<ResultToConfirm> Confirming::toConfirm(const QString &round)
{
    LX_TRY(const Reckoning reckoning, reckon(m_workspace, round));
    return resultToConfirm(reckoning);
}

Result<std::vector<ConfirmationState>> Confirming::confirmations(const QString &round)
{
    LX_TRY(const ResultToConfirm result, toConfirm(round));
    LX_TRY(const auto all, ClosingStore(m_workspace.database()).confirmations(result.round.id));
    std::vector<ConfirmationState> states;
    for (const Confirmation &one : all) {
        if (one.version == result.round.version)
            states.push_back({one, one.digest == result.digest});
    }
    std::sort(states.begin(), states.end(), [](const auto &left, const auto &right) {
        return left.confirmation.role < right.confirmation.role;
    });
    return states;
}

Result<Confirmation> Confirming::confirm(const QString &round, const TypedConfirmation &typed)
{
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(const Reckoning reckoning, reckon(m_workspace, round));
    LX_CHECK(requireOpen(reckoning.book.round));
    const ResultToConfirm result = resultToConfirm(reckoning);
    LX_CHECK(checkTyped(typed, result));
    LX_CHECK(requireReady(m_workspace, reckoning));
    LX_TRY(const auto holding, holdingConfirmations(m_workspace, result.round, result.digest));
    LX_CHECK(requireAnother(holding, typed));
    const Confirmation confirmation{result.round.id,    result.round.version, typed.role,
                                    result.digest,      result.entries,       result.sheets,
                                    typed.by.trimmed(), m_workspace.now()};
    LX_CHECK(ClosingStore(write.database()).save(confirmation, write.trail()));
    LX_CHECK(write.record(QStringLiteral("round.confirm"), result.round.id.toBytes(),
                          {{QStringLiteral("round"), result.round.code},
                           {QStringLiteral("version"), result.round.version},
                           {QStringLiteral("role"), toCode(typed.role)},
                           {QStringLiteral("by"), confirmation.by},
                           {QStringLiteral("entries"), result.entries},
                           {QStringLiteral("sheets"), result.sheets},
                           {QStringLiteral("code"), result.code}}));
    LX_CHECK(write.commit(Area::Outcome));
    return confirmation;
}

} // namespace linxuan
