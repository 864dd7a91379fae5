// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/rosteractions.h"

#include "core/scoring/assignment.h"
#include "core/scoring/assignmentcodes.h"
#include "ui/panels/expertform.h"

namespace linxuan {

namespace {

const Areas kAltered = Area::Experts | Area::Sheets | Area::Outcome;

QString nameOf(const QString &code, const QString &name)
{
    return QStringLiteral("%1 %2").arg(code, name);
}

std::vector<FormOption> kindChoices()
{
    std::vector<FormOption> choices;
    for (const auto &[kind, code] : Codes<RecusalKind>::all)
        choices.push_back({toCode(kind), displayName(kind)});
    return choices;
}

RecusalKind kindOf(const QString &code)
{
    return fromCode<RecusalKind>(code).value_or(RecusalKind::Other);
}

LeavingSheets leavingOf(const QString &code)
{
    return code == u"drop" ? LeavingSheets::Drop : LeavingSheets::Keep;
}

FormField sheetsField()
{
    return {QStringLiteral("sheets"),
            RosterActions::tr("Sheets handed in"),
            QStringLiteral("keep"),
            FormField::Kind::List,
            true,
            {{QStringLiteral("keep"), RosterActions::tr("go on to count")},
             {QStringLiteral("drop"), RosterActions::tr("stay, and count no more")}}};
}

FormField reasonField(bool isRequired = true, const QString &value = {})
{
    return {QStringLiteral("reason"), RosterActions::tr("Reason"), value, FormField::Kind::Line,
            isRequired};
}

} // namespace

RosterActions::RosterActions(Session &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
{ }

RosterActions::Choices RosterActions::pool(bool covering) const
{
    const PanelCard *panel = m_picture->panel(m_group);
    Choices choices;
    for (const Expert &expert : m_picture->experts) {
        const bool isSeated = panel
            && std::any_of(panel->seats.begin(), panel->seats.end(), [&](const PanelSeat &seat) {
                                  return seat.expert == expert.id && seat.isActive && !seat.hasLeft;
                              });
        if (covering && (isSeated || !covers(expert, m_group)))
            continue;
        choices.push_back(
            {expert.code,
             QStringLiteral("%1 %2 · %3").arg(expert.code, expert.name, expert.unitName)});
    }
    return choices;
}

RosterActions::Choices RosterActions::seated() const
{
    Choices choices;
    if (const PanelCard *panel = m_picture->panel(m_group)) {
        for (const PanelSeat &seat : panel->seats) {
            if (seat.isActive && !seat.hasLeft)
                choices.push_back({seat.code, nameOf(seat.code, seat.name)});
        }
    }
    return choices;
}

void RosterActions::ask(const QString &title, const QString &text, std::vector<FormField> fields,
                        const QString &action, Work work)
{
    auto *dialog = new FormDialog({title, text, std::move(fields), action}, m_page);
    connect(dialog, &FormDialog::filled, this,
            [this, dialog, title, work = std::move(work)](const FilledFields &values) {
                m_session.write(
                    title, kAltered, dialog,
                    [work, values](Workspace &workspace, TaskState &) {
                        return work(workspace, values);
                    },
                    [dialog](const Result<void> &done) {
                        if (done)
                            dialog->accept();
                        else
                            dialog->showTrouble(done.error());
                    });
            });
    dialog->open();
}

void RosterActions::write(const QString &label, std::function<Result<void>(Workspace &)> work)
{
    m_session.write(
        label, kAltered, this,
        [work = std::move(work)](Workspace &workspace, TaskState &) { return work(workspace); },
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

void RosterActions::addMember()
{
    const Choices choices = pool(true);
    if (choices.empty())
        return m_session.prompts().tell(
            m_page,
            {tr("Add an expert to the panel"),
             tr("Every expert who covers this group is on the panel. Add an expert to the "
                "pool first."),
             {}});
    ask(tr("Add an expert to the panel"),
        tr("Offered are those of the pool who cover this group. Entries are dealt by Assign "
           "experts."),
        {{QStringLiteral("expert"), tr("Expert"), {}, FormField::Kind::List, true, choices}},
        tr("Add expert"),
        [round = round(), group = m_group](Workspace &workspace, const FilledFields &values) {
            return Panels(workspace).addMember(round, group,
                                               values.value(QStringLiteral("expert")));
        });
}

void RosterActions::removeMember(const PanelSeat &seat)
{
    const int open = seat.assigned - seat.submitted;
    ask(tr("Take %1 off the panel").arg(nameOf(seat.code, seat.name)),
        tr("%1 of %2 sheets are handed in. The other %3 are dealt to others when experts are "
           "assigned the next time.")
            .arg(seat.submitted)
            .arg(seat.assigned)
            .arg(open),
        {sheetsField(), reasonField(seat.assigned > 0)}, tr("Take off the panel"),
        [round = round(), group = m_group, code = seat.code](Workspace &workspace,
                                                             const FilledFields &values) {
            return Panels(workspace).removeMember(
                round, group, code, values.value(QStringLiteral("reason")),
                leavingOf(values.value(QStringLiteral("sheets"))));
        });
}

void RosterActions::replace(const PanelSeat &seat)
{
    Choices choices{{QString(), tr("The other members of the panels")}};
    for (const auto &choice : pool(true))
        choices.push_back(choice);
    const QString who = nameOf(seat.code, seat.name);
    auto *dialog = new FormDialog(
        {tr("Replace %1").arg(who),
         tr("The expert leaves every panel of the round. Only the entries without a sheet of this "
            "expert are dealt again; nothing else changes."),
         {{QStringLiteral("substitute"),
           tr("Who takes what is missing"),
           {},
           FormField::Kind::List,
           false,
           choices},
          sheetsField(),
          reasonField()},
         tr("Preview…")},
        m_page);
    connect(dialog, &FormDialog::filled, this,
            [this, dialog, who, code = seat.code](const FilledFields &values) {
                ReplaceRequest request;
                request.round = round();
                request.expert = code;
                request.substitute = values.value(QStringLiteral("substitute"));
                request.sheets = leavingOf(values.value(QStringLiteral("sheets")));
                request.reason = values.value(QStringLiteral("reason"));
                m_session.read(
                    dialog,
                    [request](Workspace &workspace, TaskState &) {
                        return Replacing(workspace).preview(request);
                    },
                    [this, dialog, request, who](const Result<ReplaceReport> &report) {
                        if (!report)
                            return dialog->showTrouble(report.error());
                        dialog->accept();
                        confirmReplacing(request, who, *report);
                    });
            });
    dialog->open();
}

void RosterActions::confirmReplacing(const ReplaceRequest &request, const QString &who,
                                     const ReplaceReport &report)
{
    QHash<ExpertId, int> load;
    for (const Assignment &one : report.given)
        load[one.expert] += 1;
    QStringList lines;
    for (const Expert &expert : m_picture->experts) {
        if (load.contains(expert.id))
            lines += tr("%1 takes %n entry(ies)", nullptr, load.value(expert.id))
                         .arg(nameOf(expert.code, expert.name));
    }
    for (const ShortEntry &entry : report.shortEntries)
        lines += tr("One entry gets %1 of %2: %3").arg(entry.got).arg(entry.wanted).arg(entry.why);
    const Question question{
        tr("Replace %1?").arg(who),
        tr("%1 sheets stay. %2 entries without a sheet are dealt again, %3 of them find somebody.")
            .arg(report.kept)
            .arg(report.taken.size())
            .arg(report.given.size()),
        lines, tr("Replace"), false};
    m_session.prompts().confirm(m_page, question, [this, request] {
        write(tr("Replacing an expert"), [request](Workspace &workspace) -> Result<void> {
            LX_CHECK(Replacing(workspace).replace(request));
            return {};
        });
    });
}

void RosterActions::setChair(const PanelSeat &seat)
{
    write(tr("Changing the chair"),
          [round = round(), group = m_group, code = seat.isChair ? QString() : seat.code](
              Workspace &workspace) { return Panels(workspace).setChair(round, group, code); });
}

void RosterActions::rename(const PanelCard &panel)
{
    ask(tr("Number and name of the panel"), {},
        {{QStringLiteral("number"), tr("Number"),
          panel.number > 0 ? QString::number(panel.number) : QString()},
         {QStringLiteral("name"), tr("Name"), panel.name}},
        tr("Keep"),
        [round = round(), group = m_group](Workspace &workspace, const FilledFields &values) {
            return Panels(workspace).rename(round, group,
                                            values.value(QStringLiteral("number")).toInt(),
                                            values.value(QStringLiteral("name")));
        });
}

void RosterActions::editExpert(const QString &code)
{
    const Expert *expert = m_picture->expert(code);
    if (!expert)
        return;
    ask(tr("Expert %1").arg(code),
        tr("What is changed here holds for the next assignment. Sheets stay as they are."),
        expertFields(*expert, m_picture->relations, m_session.profile()), tr("Keep"),
        [code](Workspace &workspace, const FilledFields &values) {
            return keepExpert(workspace, code, values);
        });
}

void RosterActions::addExpert()
{
    std::vector<FormField> fields = expertFields({}, {}, m_session.profile());
    fields.insert(
        fields.begin(),
        {QStringLiteral("code"), tr("Number of the expert"), {}, FormField::Kind::Line, true});
    ask(tr("New expert"), tr("The expert joins the pool, from which panels are proposed."),
        std::move(fields), tr("Add expert"), [](Workspace &workspace, const FilledFields &values) {
            return addNewExpert(workspace, values);
        });
}

void RosterActions::addAnchor()
{
    ask(tr("Calibration entries"),
        tr("Every expert of the panel scores them first, so that all measure alike. Their sheets "
           "are kept and count for nothing."),
        {{QStringLiteral("codes"),
          tr("Entry codes, several by commas"),
          {},
          FormField::Kind::Line,
          true}},
        tr("Mark"), [round = round()](Workspace &workspace, const FilledFields &values) {
            return Calibration(workspace).set(round, listOf(values.value(QStringLiteral("codes"))),
                                              true);
        });
}

void RosterActions::removeAnchors(const QStringList &codes)
{
    write(tr("Taking back calibration entries"), [round = round(), codes](Workspace &workspace) {
        return Calibration(workspace).set(round, codes, false);
    });
}

void RosterActions::addLock()
{
    ask(tr("Lock a pair"),
        tr("A lock holds for every later assignment of the round. Sheets that are there stay."),
        {{QStringLiteral("entry"), tr("Entry code"), {}, FormField::Kind::Line, true},
         {QStringLiteral("expert"), tr("Expert"), {}, FormField::Kind::List, true, pool(false)},
         {QStringLiteral("kind"),
          tr("The entry is dealt to this expert"),
          toCode(LockKind::Always),
          FormField::Kind::List,
          true,
          {{toCode(LockKind::Always), tr("always")}, {toCode(LockKind::Never), tr("never")}}},
         reasonField(false)},
        tr("Lock pair"), [round = round()](Workspace &workspace, const FilledFields &values) {
            return Locks(workspace).set(
                round, values.value(QStringLiteral("entry")),
                values.value(QStringLiteral("expert")),
                fromCode<LockKind>(values.value(QStringLiteral("kind"))).value_or(LockKind::Always),
                values.value(QStringLiteral("reason")));
        });
}

void RosterActions::removeLock(const LockRow &row)
{
    write(tr("Taking a lock back"),
          [round = round(), entry = row.entryCode, expert = row.expertCode](Workspace &workspace) {
              return Locks(workspace).clear(round, entry, expert);
          });
}

void RosterActions::declareRecusal(const QString &expertCode)
{
    ask(tr("Declare a recusal"),
        tr("It holds for every round. Sheets that were handed in stay and count."),
        {{QStringLiteral("expert"), tr("Expert"), expertCode, FormField::Kind::List, true,
          expertCode.isEmpty() ? pool(false) : seated()},
         {QStringLiteral("target"),
          tr("Entry code, or name of a unit"),
          {},
          FormField::Kind::Line,
          true},
         {QStringLiteral("kind"), tr("Kind"), {}, FormField::Kind::List, true, kindChoices()},
         reasonField()},
        tr("Declare recusal"),
        [](Workspace &workspace, const FilledFields &values) -> Result<void> {
            LX_CHECK(RecusalBook(workspace).declare(values.value(QStringLiteral("expert")),
                                                    values.value(QStringLiteral("target")),
                                                    kindOf(values.value(QStringLiteral("kind"))),
                                                    values.value(QStringLiteral("reason"))));
            return {};
        });
}

void RosterActions::changeRecusal(const RecusalLine &line)
{
    if (!line.isDeclared)
        return;
    ask(tr("Recusal of %1").arg(nameOf(line.expertCode, line.expertName)), line.target,
        {{QStringLiteral("kind"), tr("Kind"), toCode(line.recusal.kind), FormField::Kind::List,
          true, kindChoices()},
         reasonField(true, line.recusal.reason)},
        tr("Keep"), [id = line.recusal.id](Workspace &workspace, const FilledFields &values) {
            return RecusalBook(workspace).change(id, kindOf(values.value(QStringLiteral("kind"))),
                                                 values.value(QStringLiteral("reason")));
        });
}

void RosterActions::removeRecusal(const RecusalLine &line)
{
    const Question question{
        tr("Take the recusal back?"),
        tr("%1 may be dealt %2 again. A sheet that was recused for it stays so.")
            .arg(nameOf(line.expertCode, line.expertName), line.target),
        {},
        tr("Take back"),
        false};
    m_session.prompts().confirm(m_page, question, [this, id = line.recusal.id] {
        write(tr("Taking a recusal back"),
              [id](Workspace &workspace) { return RecusalBook(workspace).remove(id); });
    });
}

} // namespace linxuan
