// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/publicitypane.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/model/codes.h"
#include "ui/results/stepline.h"
#include "ui/support/formdialog.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"
#include "ui/support/tablepane.h"
#include "ui/support/tableview.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {

using Row = LoggedObjection;

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

Chip outcomeChip(const Objection &objection)
{
    switch (objection.outcome) {
    case ObjectionOutcome::Upheld:
        return {QStringLiteral("check"), displayName(objection.outcome), Role::Positive, {}};
    case ObjectionOutcome::Rejected:
        return {QStringLiteral("minus"), displayName(objection.outcome), Role::Muted, {}};
    case ObjectionOutcome::Open:
        break;
    }
    return {QStringLiteral("warning"), displayName(objection.outcome), Role::Caution, {}};
}

RowColumn<Row> dayColumn(const QString &title, QDate Objection::*day)
{
    return {title, [day](const Row &row) { return dayText(row.objection.*day); }};
}

std::vector<RowColumn<Row>> columns()
{
    return {
        {PublicityPane::tr("No."),
         [](const Row &row) { return QString::number(row.objection.number); },
         [](const Row &left, const Row &right) {
             return left.objection.number < right.objection.number;
         },
         Qt::AlignRight},
        {PublicityPane::tr("Entry"),
         [](const Row &row) {
             return row.entryCode.isEmpty() ? PublicityPane::tr("the list")
                                            : row.entryCode + u' ' + row.title;
         }},
        {PublicityPane::tr("Who objects"), [](const Row &row) { return row.objection.by; }},
        dayColumn(PublicityPane::tr("Came on"), &Objection::on),
        {PublicityPane::tr("Objection"),
         [](const Row &row) { return row.objection.text; },
         {},
         Qt::AlignLeft,
         [](const Row &row, int role) {
             return role == Qt::ToolTipRole ? QVariant(row.objection.text) : QVariant();
         }},
        dayColumn(PublicityPane::tr("Due on"), &Objection::due),
        {PublicityPane::tr("Outcome"),
         [](const Row &row) { return displayName(row.objection.outcome); },
         {},
         Qt::AlignLeft,
         [](const Row &row, int role) {
             return role == ChipRole ? QVariant::fromValue(outcomeChip(row.objection)) : QVariant();
         }},
        {PublicityPane::tr("Answer"), [](const Row &row) { return row.objection.answer; }},
        {PublicityPane::tr("Put right"), [](const Row &row) { return row.objection.correction; }},
    };
}

FormField field(const char *name, const QString &label, FormField::Kind kind,
                const QString &value = {}, bool isRequired = true)
{
    return {QString::fromLatin1(name), label, value, kind, isRequired};
}

} // namespace

PublicityPane::PublicityPane(Session &session, QWidget *parent)
    : RoundPane(session, parent)
    , m_model(new RowsModel<Row>(columns(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGroupGap);
    buildSteps(column);
    buildTable();
    column->addWidget(m_pane, 1);
}

void PublicityPane::buildSteps(QVBoxLayout *column)
{
    auto *steps = new QVBoxLayout;
    steps->setSpacing(kGap);
    const auto add = [&](const char *name, const QString &action, void (PublicityPane::*run)()) {
        auto *step = new StepLine(QString::fromLatin1(name), action, this);
        connect(step, &StepLine::chosen, this, run);
        steps->addWidget(step);
        return step;
    };
    m_notice = add("beginNotice", tr("Begin public notice…"), &PublicityPane::beginNotice);
    m_objections = add("logObjection", tr("Log objection…"), &PublicityPane::logObjection);
    m_publication = add("publishList", tr("Publish final list…"), &PublicityPane::publish);
    column->addLayout(steps);
}

void PublicityPane::buildTable()
{
    m_pane = new TablePane(QStringLiteral("objections"), m_model, this, QStringLiteral("notes"));
    TableView *table = m_pane->table();
    table->setAccessibleName(tr("Objections"));
    table->setColumnWidths({6, 22, 12, 12, 30, 12, 14, 26, 22}, 4);
    table->restoreColumns();
    auto *decide = new QPushButton(tr("Decide…"), m_pane);
    decide->setObjectName(QStringLiteral("decideObjection"));
    m_pane->addRowAction(decide);
    connect(decide, &QPushButton::clicked, this, &PublicityPane::decideObjection);
    connect(table, &TableView::opened, this, &PublicityPane::decideObjection);
}

QString PublicityPane::title() const
{
    return tr("Public notice");
}

TableView *PublicityPane::table()
{
    return m_pane->table();
}

void PublicityPane::reload()
{
    readRound([](Workspace &workspace,
                 const QString &round) { return Publicity(workspace).state(round); },
              [this](PublicityState state) { take(std::move(state)); });
}

void PublicityPane::take(PublicityState state)
{
    m_state = std::move(state);
    m_model->setRows(m_state.objections);
    const int open = m_state.open();
    m_pane->setSentence(m_state.objections.empty()
                            ? tr("No objection was logged. Whatever is said against the list while "
                                 "it is shown to the public is logged here and answered.")
                            : open > 0 ? tr("%n objection(s) wait for an answer.", nullptr, open)
                                       : tr("All objections are answered."),
                        !m_state.objections.empty());
    showSteps();
    Q_EMIT counted(open);
}

void PublicityPane::showSteps()
{
    using State = StepLine::State;
    const bool isClosed = m_state.round.state == RoundState::Closed;
    const PublicNotice *notice = m_state.notice();
    const PublishedList *published = m_state.publication();
    const int open = m_state.open();
    if (notice)
        m_notice->setState(State::Done,
                           tr("Version %1 is shown to the public from %2 to %3")
                               .arg(notice->version)
                               .arg(dayText(notice->from), dayText(notice->to)),
                           tr("The list itself is printed under Documents."));
    else
        m_notice->setState(
            State::Ahead,
            isClosed ? tr("Version %1 was not shown to the public yet").arg(m_state.round.version)
                     : tr("The round is open. Close it before its list is shown to "
                          "the public."));
    m_objections->setState(
        open > 0     ? State::Waiting
            : notice ? State::Done
                     : State::Ahead,
        tr("%1 objections, %2 of them open").arg(m_state.objections.size()).arg(open));
    if (published)
        m_publication->setState(
            State::Done,
            tr("Version %1 was published on %2 by %3")
                .arg(published->version)
                .arg(dayText(published->on), published->by),
            tr("Digest %1, trail %2")
                .arg(QString::fromLatin1(published->digest.toHex().left(8)), published->trailCode));
    else
        m_publication->setState(State::Ahead, tr("The final list is not published yet"),
                                open > 0 ? tr("Every objection has to be decided first.")
                                         : QString());
    m_notice->button()->setEnabled(isClosed);
    m_objections->button()->setEnabled(!m_state.notices.empty() || isClosed);
    m_publication->button()->setEnabled(isClosed && open == 0 && !published
                                        && !m_state.notices.empty());
}

template<typename Work>
void PublicityPane::write(const QString &label, Work work)
{
    session().write(label, Area::Publicity, this, std::move(work), [this](const auto &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void PublicityPane::beginNotice()
{
    using Kind = FormField::Kind;
    const QDate today = toOfficeTime(session().workspace().now()).date();
    FormQuestion question;
    question.title = tr("Begin the public notice");
    question.text = tr("The list of version %1 is shown to the public on these days. It tells "
                       "code, lesson, teacher, school and award, and nothing personal.")
                        .arg(m_state.round.version);
    question.fields = {field("noticeFrom", tr("First day"), Kind::Day, dayText(today)),
                       field("noticeTo", tr("Last day"), Kind::Day,
                             dayText(today.addDays(m_state.noticeDays - 1))),
                       field("noticeContact", tr("Where objections go (printed on the notice)"),
                             Kind::Line, {}, false),
                       field("noticeBy", tr("Who begins it"), Kind::Line)};
    question.action = tr("Begin public notice");
    FormDialog::ask(question, this, [this](const FilledFields &values) {
        const NoticeRequest request{round(), dayOf(values, QStringLiteral("noticeFrom")),
                                    dayOf(values, QStringLiteral("noticeTo")),
                                    values.value(QStringLiteral("noticeContact")),
                                    values.value(QStringLiteral("noticeBy"))};
        write(tr("Beginning the public notice"), [request](Workspace &workspace, TaskState &) {
            return Publicity(workspace).begin(request);
        });
    });
}

void PublicityPane::logObjection()
{
    using Kind = FormField::Kind;
    const QDate today = toOfficeTime(session().workspace().now()).date();
    FormQuestion question;
    question.title = tr("Log an objection");
    question.fields = {field("objectionEntry", tr("Entry (its code; empty: the list as a whole)"),
                             Kind::Line, {}, false),
                       field("objectionBy", tr("Who objects"), Kind::Line),
                       field("objectionOn", tr("Came on"), Kind::Day, dayText(today)),
                       field("objectionText", tr("What is said"), Kind::Prose),
                       field("objectionDue", tr("Answer due on"), Kind::Day,
                             dayText(today.addDays(m_state.answerDays)))};
    question.action = tr("Log objection");
    FormDialog::ask(question, this, [this](const FilledFields &values) {
        const auto value = [&values](const char *name) {
            return values.value(QString::fromLatin1(name));
        };
        const ObjectionRequest request{round(),
                                       value("objectionEntry"),
                                       value("objectionBy"),
                                       dayOf(values, QStringLiteral("objectionOn")),
                                       value("objectionText"),
                                       dayOf(values, QStringLiteral("objectionDue"))};
        write(tr("Logging the objection"), [request](Workspace &workspace, TaskState &) {
            return Publicity(workspace).object(request);
        });
    });
}

void PublicityPane::decideObjection()
{
    using Kind = FormField::Kind;
    const auto rows = table()->selectedRows();
    if (rows.isEmpty() || !m_model->at(rows.front()).objection.isOpen())
        return;
    const Objection objection = m_model->at(rows.front()).objection;
    FormQuestion question;
    question.title = tr("Decide objection %1").arg(objection.number);
    question.text = tr("%1: %2").arg(objection.by, objection.text);
    FormField outcome = field("outcome", tr("Outcome"), Kind::Choice);
    for (const ObjectionOutcome one : {ObjectionOutcome::Upheld, ObjectionOutcome::Rejected})
        outcome.options.push_back({toCode(one), displayName(one)});
    question.fields = {
        outcome, field("answer", tr("What is answered"), Kind::Prose),
        field("correction", tr("What was put right (empty: nothing)"), Kind::Line, {}, false),
        field("decidedBy", tr("Who decides"), Kind::Line)};
    question.action = tr("Decide");
    FormDialog::ask(question, this, [this, number = objection.number](const FilledFields &values) {
        const auto chosen = fromCode<ObjectionOutcome>(values.value(QStringLiteral("outcome")));
        const ObjectionDecision decision{number, chosen.value_or(ObjectionOutcome::Open),
                                         values.value(QStringLiteral("decidedBy")),
                                         values.value(QStringLiteral("answer")),
                                         values.value(QStringLiteral("correction"))};
        write(tr("Deciding the objection"), [decision](Workspace &workspace, TaskState &) {
            return Publicity(workspace).decide(decision);
        });
    });
}

void PublicityPane::publish()
{
    using Kind = FormField::Kind;
    FormQuestion question;
    question.title = tr("Publish the final list");
    question.text = tr("Version %1 with digest %2 becomes the final list.")
                        .arg(m_state.round.version)
                        .arg(QString::fromLatin1(m_state.round.digest.toHex().left(8)));
    question.fields = {field("publishedOn", tr("Published on"), Kind::Day,
                             dayText(toOfficeTime(session().workspace().now()).date())),
                       field("publishedBy", tr("Who publishes it"), Kind::Line)};
    question.action = tr("Publish final list");
    FormDialog::ask(question, this, [this](const FilledFields &values) {
        const QDate on = dayOf(values, QStringLiteral("publishedOn"));
        const QString by = values.value(QStringLiteral("publishedBy"));
        write(tr("Publishing the list"),
              [round = round(), on, by](Workspace &workspace, TaskState &) {
                  return Publicity(workspace).publish(round, on, by);
              });
    });
}

} // namespace linxuan
