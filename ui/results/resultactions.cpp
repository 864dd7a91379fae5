// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/resultactions.h"

#include "core/model/codes.h"
#include "ui/results/archivedialog.h"
#include "ui/results/closedialog.h"
#include "ui/results/lineprompt.h"
#include "ui/results/verifydialog.h"
#include "ui/support/session.h"
#include "ui/support/words.h"

namespace linxuan {

namespace {

const auto kNoAward = QStringLiteral("none");

FormQuestion awardQuestion(const ResultRow &row, const AwardSettings &settings)
{
    std::vector<FormOption> options;
    for (const AwardLevelRule &rule : settings.levels)
        options.push_back({rule.code, rule.name});
    options.push_back({kNoAward, ResultActions::tr("No award")});
    return decisionQuestion(
        {ResultActions::tr("Change the award by hand"),
         ResultActions::tr(
             "%1 “%2”, %3: rank %4. The change and its reason are kept in the trail and "
             "marked on the working list.")
             .arg(row.result.code, row.title(), row.teacher(), standingText(row.result)),
         {},
         ResultActions::tr("Change award")},
        std::move(options), row.award.award.isEmpty() ? kNoAward : row.award.award);
}

} // namespace

ResultActions::ResultActions(Session &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
{ }

template<typename Work>
void ResultActions::write(const QString &label, Work work)
{
    m_session.write(label, Area::Outcome, this, std::move(work), [this](const auto &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void ResultActions::decideLine(const RoundAwards &awards, size_t group, size_t line)
{
    const GroupAwards &one = awards.groups[group];
    const UndecidedLine &open = one.lines[line];
    const Profile &profile = m_session.profile();
    FormDialog::ask(lineQuestion(open, groupName(profile, one.key), profile.awards), m_page,
                    [this, round = awards.round.code, key = one.key,
                     level = open.level](const FilledFields &values) {
                        const Decision decision = decisionOf(values);
                        const TieAtLine choice =
                            fromCode<TieAtLine>(decision.option).value_or(TieAtLine::Ask);
                        write(tr("Deciding the line"), [=](Workspace &workspace, TaskState &) {
                            return Results(workspace).decideLine(round, key, level, choice,
                                                                 decision.by, decision.reason);
                        });
                    });
}

void ResultActions::changeAward(const QString &round, const ResultRow &row)
{
    FormDialog::ask(awardQuestion(row, m_session.profile().awards), m_page,
                    [this, round, code = row.result.code](const FilledFields &values) {
                        const Decision decision = decisionOf(values);
                        const QString award =
                            decision.option == kNoAward ? QString() : decision.option;
                        write(tr("Changing the award"), [=](Workspace &workspace, TaskState &) {
                            return Results(workspace).changeAward(round, code, award, decision.by,
                                                                  decision.reason);
                        });
                    });
}

void ResultActions::changeAwards(const QString &round, const std::vector<WantedAward> &wanted,
                                 const QStringList &lines)
{
    ReasonQuestion question;
    question.question = {tr("Change %n award(s) by hand", nullptr, int(wanted.size())),
                         tr("The changes and their reason are kept in the trail and marked on the "
                            "working list."),
                         lines, tr("Change awards"), false};
    question.askName = true;
    m_session.prompts().askReason(m_page, question, [this, round, wanted](const Reason &reason) {
        write(tr("Changing the awards"), [=](Workspace &workspace, TaskState &) {
            return Results(workspace).changeAwards(round, wanted, reason.name, reason.text);
        });
    });
}

void ResultActions::close(const Round &round)
{
    (new CloseDialog(m_session, round.code, round.name, m_page))->open();
}

void ResultActions::reopen(const Round &round)
{
    ReasonQuestion question;
    question.question = {tr("Reopen “%1”").arg(round.name),
                         tr("Version %1 stays in the trail with its digest. Lists printed after "
                            "closing again carry version %2.")
                             .arg(round.version)
                             .arg(round.version + 1),
                         {},
                         tr("Reopen round"),
                         false};
    question.askName = true;
    m_session.prompts().askReason(
        m_page, question, [this, code = round.code](const Reason &reason) {
            write(tr("Reopening the round"), [code, reason](Workspace &workspace, TaskState &) {
                return Results(workspace).reopen(code, reason.name, reason.text);
            });
        });
}

void ResultActions::archive(const Round &round)
{
    (new ArchiveDialog(m_session, round.code, round.name, m_page))->open();
}

void ResultActions::verify()
{
    (new VerifyDialog(m_session, m_page))->open();
}

void ResultActions::showStray(const std::vector<StraySheet> &stray)
{
    QStringList lines;
    for (const StraySheet &sheet : stray)
        lines += tr("%1, expert %2: %3").arg(sheet.entryCode, sheet.expertCode, sheet.why);
    m_session.prompts().tell(
        m_page,
        {tr("Sheets that do not count"),
         tr("They were made under other conditions than the round has now. They are kept."),
         lines});
}

} // namespace linxuan
