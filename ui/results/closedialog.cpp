// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/closedialog.h"

#include "core/base/clock.h"
#include "core/workspace/results.h"
#include "ui/results/confirmform.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/session.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

constexpr qsizetype kShownObstacles = 4;

enum Step { Checks, Confirmations, Closed };

QLabel *signOf(const Precondition &check, QWidget *parent)
{
    auto *sign = new QLabel(parent);
    const Role role = check.isMet() ? Role::Positive : Role::Caution;
    sign->setPixmap(iconPixmap(check.isMet() ? QStringLiteral("check") : QStringLiteral("warning"),
                               iconSize(), colour(role, parent->palette()),
                               parent->devicePixelRatioF()));
    sign->setAccessibleName(check.isMet() ? CloseDialog::tr("Met") : CloseDialog::tr("Not met"));
    return sign;
}

QVBoxLayout *wordsOf(const Precondition &check, QWidget *parent)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(wrapped(Type::Base, Role::Text, check.text, parent));
    for (const QString &obstacle : check.obstacles.mid(0, kShownObstacles)) {
        if (obstacle != check.text)
            words->addWidget(wrapped(Type::Caption, Role::Muted, obstacle, parent));
    }
    if (const int more = int(check.obstacles.size() - kShownObstacles); more > 0)
        words->addWidget(wrapped(Type::Caption, Role::Muted,
                                 CloseDialog::tr("and %n more", nullptr, more), parent));
    return words;
}

QStringList messagesOf(const std::vector<ClosingObstacle> &obstacles, QStringView rule)
{
    QStringList messages;
    for (const ClosingObstacle &obstacle : obstacles) {
        if (obstacle.rule == rule)
            messages += obstacle.message;
    }
    return messages;
}

} // namespace

Result<ClosingPicture> readClosing(Workspace &workspace, const QString &round)
{
    ClosingPicture picture;
    LX_TRY(picture.obstacles, Results(workspace).closingObstacles(round));
    Confirming confirming(workspace);
    LX_TRY(picture.result, confirming.toConfirm(round));
    LX_TRY(picture.confirmed, confirming.confirmations(round));
    LX_TRY(const ClosingRules rules, closingRules(workspace));
    picture.isDemanded = rules.confirmations;
    return picture;
}

std::vector<Precondition> preconditions(const std::vector<ClosingObstacle> &obstacles,
                                        const QString &round)
{
    const QString behind = u'/' + round;
    std::vector<Precondition> list{
        {CloseDialog::tr("No sheet is missing without a reason"), messagesOf(obstacles, u"missing"),
         Topic::Reviews, QStringLiteral("missing") + behind},
        {CloseDialog::tr("Every proposed veto is decided"), messagesOf(obstacles, u"veto"),
         Topic::Reviews, QStringLiteral("vetoes") + behind},
        {CloseDialog::tr("Every tied line between awards is decided"),
         messagesOf(obstacles, u"line"), Topic::Results, QStringLiteral("ranking") + behind},
        {CloseDialog::tr("Every ranked entry may be on a list"),
         messagesOf(obstacles, u"ineligible"),
         Topic::Entries,
         {}}};
    // Each begins with the entry's code.
    if (Precondition &last = list.back(); !last.isMet())
        last.target = last.obstacles.front().section(u':', 0, 0);
    const QStringList known{QStringLiteral("missing"), QStringLiteral("veto"),
                            QStringLiteral("line"), QStringLiteral("ineligible"),
                            QStringLiteral("confirmation")};
    for (const ClosingObstacle &obstacle : obstacles) {
        if (!known.contains(obstacle.rule))
            list.push_back({obstacle.message, {obstacle.message}});
    }
    return list;
}

CloseDialog::CloseDialog(Session &session, const QString &round, const QString &roundName,
                         QWidget *parent)
    : GrowingDialog(parent)
    , m_session(session)
    , m_round(round)
    , m_roundName(roundName)
{
    setObjectName(QStringLiteral("closeRound"));
    setWindowTitle(tr("Close round"));
    setMinimumWidth(charWidth(fontMetrics()) * 76);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(wrapped(Type::Section, Role::Text, tr("Close “%1”").arg(roundName), this));
    m_steps = new QStackedWidget(this);
    m_steps->addWidget(checkStep());
    m_steps->addWidget(confirmStep());
    m_steps->addWidget(closureStep());
    column->addWidget(m_steps, 1);
    m_trouble = wrapped(Type::Base, Role::Negative, {}, this);
    m_trouble->setObjectName(QStringLiteral("closeTrouble"));
    m_trouble->hide();
    column->addWidget(m_trouble);
    addButtons(column);
    updateAction();
    read();
}

void CloseDialog::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setAutoDefault(false);
    m_action = new QPushButton(tr("Go on"), this);
    m_action->setObjectName(QStringLiteral("closeAction"));
    m_action->setProperty("primary", true);
    m_action->setAutoDefault(false);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_action);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &CloseDialog::goOn);
}

QWidget *CloseDialog::checkStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGroupGap);
    column->addWidget(wrapped(Type::Base, Role::Text,
                              tr("Closing freezes the sheets and the awards of this round and "
                                 "gives the lists their version and digest."),
                              step));
    m_checks = new QVBoxLayout;
    m_checks->setSpacing(12);
    column->addLayout(m_checks);
    column->addStretch();
    return step;
}

QWidget *CloseDialog::confirmStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGroupGap);
    m_confirm = new ConfirmForm(m_session, m_round, step);
    column->addWidget(m_confirm);
    auto *words = new QVBoxLayout;
    words->setSpacing(kGap / 2);
    m_by = new QLineEdit(step);
    m_by->setObjectName(QStringLiteral("closeName"));
    words->addWidget(captionOf(m_by, tr("Who closes the round")));
    words->addWidget(m_by);
    column->addLayout(words);
    column->addStretch();
    connect(m_by, &QLineEdit::textChanged, this, &CloseDialog::updateAction);
    connect(m_confirm, &ConfirmForm::changed, this, &CloseDialog::read);
    connect(m_confirm, &ConfirmForm::failed, this, &CloseDialog::fail);
    return step;
}

QWidget *CloseDialog::closureStep()
{
    auto *closure = new QWidget(this);
    m_closure = new QVBoxLayout(closure);
    m_closure->setContentsMargins(0, 0, 0, 0);
    m_closure->setSpacing(kGap);
    return closure;
}

void CloseDialog::read()
{
    m_session.read(
        this,
        [round = m_round](Workspace &workspace, TaskState &) {
            return readClosing(workspace, round);
        },
        [this](const Result<ClosingPicture> &picture) {
            if (picture)
                showPicture(*picture);
            else
                fail(picture.error());
        });
}

void CloseDialog::showPicture(const ClosingPicture &picture)
{
    m_trouble->hide();
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto list = preconditions(picture.obstacles, m_round);
    m_isReady = std::all_of(list.begin(), list.end(),
                            [](const Precondition &check) { return check.isMet(); });
    m_isDemanded = picture.isDemanded;
    for (const Precondition &check : list)
        addCheck(check);
    m_confirm->setResult(picture.result, picture.confirmed, picture.isDemanded);
    updateAction();
}

void CloseDialog::addCheck(const Precondition &check)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(signOf(check, line), 0, Qt::AlignTop);
    row->addLayout(wordsOf(check, line), 1);
    if (!check.isMet() && check.topic) {
        auto *show = new QPushButton(tr("Show"), line);
        show->setObjectName(QStringLiteral("mend"));
        show->setAccessibleDescription(check.text);
        show->setAutoDefault(false);
        row->addWidget(show, 0, Qt::AlignTop);
        connect(show, &QPushButton::clicked, this,
                [this, topic = *check.topic, target = check.target] {
                    m_session.lead(topic, target);
                    reject();
                });
    }
    m_checks->addWidget(line);
}

void CloseDialog::updateAction()
{
    if (m_steps->currentIndex() == Checks) {
        m_action->setEnabled(m_isReady);
        return;
    }
    const bool isConfirmed = m_confirm->isComplete() || !m_isDemanded;
    m_action->setEnabled(m_isReady && isConfirmed && !m_by->text().trimmed().isEmpty());
}

void CloseDialog::goOn()
{
    switch (m_steps->currentIndex()) {
    case Checks:
        m_steps->setCurrentIndex(Confirmations);
        m_action->setText(tr("Close round"));
        updateAction();
        m_confirm->setFocus();
        break;
    case Confirmations:
        close();
        break;
    default:
        m_session.lead(Topic::Documents);
        accept();
    }
}

void CloseDialog::close()
{
    m_action->setEnabled(false);
    m_session.write(
        tr("Closing the round"), Area::Outcome, this,
        [round = m_round, by = m_by->text().trimmed()](Workspace &workspace, TaskState &) {
            return Results(workspace).close(round, by);
        },
        [this](const Result<ClosureRecord> &record) {
            if (record)
                showClosure(*record);
            else
                fail(record.error());
        });
}

void CloseDialog::fail(const Error &error)
{
    m_trouble->setText(error.message);
    m_trouble->show();
    updateAction();
}

void CloseDialog::showClosure(const ClosureRecord &record)
{
    m_trouble->hide();
    m_closure->addWidget(wrapped(Type::Base, Role::Text,
                                 tr("%1 is closed: version %2, by %3, %4.")
                                     .arg(m_roundName)
                                     .arg(record.version)
                                     .arg(record.by, officeText(record.at)),
                                 this));
    QStringList confirmed;
    for (const Confirmation &one : record.confirmed)
        confirmed += displayName(one.role) + u' ' + one.by;
    if (!confirmed.isEmpty())
        m_closure->addWidget(
            wrapped(Type::Base, Role::Text,
                    tr("Confirmed by %1").arg(confirmed.join(QStringLiteral(", "))), this));
    m_closure->addWidget(new TextLabel(Type::Caption, Role::Muted, tr("Digest"), this));
    auto *digest =
        wrapped(Type::Code, Role::Text, QString::fromLatin1(record.digest.toHex(' ')), this);
    digest->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_closure->addWidget(digest);
    m_closure->addStretch();
    m_steps->setCurrentIndex(Closed);
    m_cancel->setText(tr("Done"));
    m_action->setText(tr("Print its lists"));
    m_action->setEnabled(true);
}

} // namespace linxuan
