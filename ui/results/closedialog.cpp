// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/closedialog.h"

#include "core/base/clock.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr qsizetype kShownObstacles = 4;

TextLabel *wrapped(Type type, Role role, const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(type, role, text, parent);
    label->setWordWrap(true);
    return label;
}

QWidget *checkLine(const Precondition &check, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *sign = new QLabel(line);
    const Role role = check.isMet() ? Role::Positive : Role::Caution;
    sign->setPixmap(iconPixmap(check.isMet() ? QStringLiteral("check") : QStringLiteral("warning"),
                               iconSize(), colour(role, parent->palette()),
                               parent->devicePixelRatioF()));
    sign->setAccessibleName(check.isMet() ? CloseDialog::tr("Met") : CloseDialog::tr("Not met"));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(wrapped(Type::Base, Role::Text, check.text, line));
    for (const QString &obstacle : check.obstacles.mid(0, kShownObstacles))
        words->addWidget(wrapped(Type::Caption, Role::Muted, obstacle, line));
    if (const int more = int(check.obstacles.size() - kShownObstacles); more > 0)
        words->addWidget(wrapped(Type::Caption, Role::Muted,
                                 CloseDialog::tr("and %n more", nullptr, more), line));
    row->addLayout(words, 1);
    return line;
}

} // namespace

std::vector<Precondition> preconditions(const std::vector<ClosingObstacle> &obstacles)
{
    const auto of = [&obstacles](const QString &rule) {
        QStringList messages;
        for (const ClosingObstacle &obstacle : obstacles) {
            if (obstacle.rule == rule)
                messages += obstacle.message;
        }
        return messages;
    };
    std::vector<Precondition> list;
    const QStringList known{QStringLiteral("missing"), QStringLiteral("veto"),
                            QStringLiteral("line")};
    list.push_back({CloseDialog::tr("No sheet is missing without a reason"), of(known[0])});
    list.push_back({CloseDialog::tr("Every proposed veto is decided"), of(known[1])});
    list.push_back({CloseDialog::tr("Every tied line between awards is decided"), of(known[2])});
    for (const ClosingObstacle &obstacle : obstacles) {
        if (!known.contains(obstacle.rule))
            list.push_back({obstacle.message, {QString()}});
    }
    return list;
}

CloseDialog::CloseDialog(Session &session, const QString &round, const QString &roundName,
                         QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_round(round)
    , m_roundName(roundName)
{
    setObjectName(QStringLiteral("closeRound"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Close round"));
    setMinimumWidth(charWidth(fontMetrics()) * 68);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(wrapped(Type::Section, Role::Text, tr("Close “%1”").arg(roundName), this));
    m_steps = new QStackedWidget(this);
    m_steps->addWidget(checkStep());
    auto *closure = new QWidget(m_steps);
    m_closure = new QVBoxLayout(closure);
    m_closure->setContentsMargins(0, 0, 0, 0);
    m_steps->addWidget(closure);
    column->addWidget(m_steps, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_action = new QPushButton(tr("Close round"), this);
    m_action->setObjectName(QStringLiteral("closeAction"));
    m_action->setProperty("primary", true);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_action);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &CloseDialog::close);
    updateAction();
    readPreconditions();
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
    auto *words = new QVBoxLayout;
    words->setSpacing(kGap / 2);
    m_by = new QLineEdit(step);
    m_by->setObjectName(QStringLiteral("closeName"));
    auto *label = new TextLabel(Type::Caption, Role::Muted, tr("Who closes the round"), step);
    label->setBuddy(m_by);
    m_by->setAccessibleName(label->text());
    words->addWidget(label);
    words->addWidget(m_by);
    column->addLayout(words);
    m_trouble = wrapped(Type::Base, Role::Negative, {}, step);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addStretch();
    connect(m_by, &QLineEdit::textChanged, this, &CloseDialog::updateAction);
    return step;
}

void CloseDialog::readPreconditions()
{
    m_session.read(
        this,
        [round = m_round](Workspace &workspace, TaskState &) {
            return Results(workspace).closingObstacles(round);
        },
        [this](const Result<std::vector<ClosingObstacle>> &obstacles) {
            if (obstacles)
                showPreconditions(preconditions(*obstacles));
            else
                fail(obstacles.error());
        });
}

void CloseDialog::showPreconditions(const std::vector<Precondition> &list)
{
    m_ready = std::all_of(list.begin(), list.end(),
                          [](const Precondition &check) { return check.isMet(); });
    for (const Precondition &check : list)
        m_checks->addWidget(checkLine(check, this));
    m_by->setEnabled(m_ready);
    updateAction();
    if (m_ready)
        m_by->setFocus();
}

void CloseDialog::updateAction()
{
    m_action->setEnabled(m_ready && !m_by->text().trimmed().isEmpty());
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
    m_closure->setSpacing(kGap);
    m_closure->addWidget(wrapped(Type::Base, Role::Text,
                                 tr("%1 is closed: version %2, by %3, %4.")
                                     .arg(m_roundName)
                                     .arg(record.version)
                                     .arg(record.by, officeText(record.at)),
                                 this));
    m_closure->addWidget(new TextLabel(Type::Caption, Role::Muted, tr("Digest"), this));
    auto *digest =
        wrapped(Type::Code, Role::Text, QString::fromLatin1(record.digest.toHex(' ')), this);
    digest->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_closure->addWidget(digest);
    m_closure->addStretch();
    m_steps->setCurrentIndex(1);
    m_cancel->setText(tr("Done"));
    disconnect(m_action, nullptr, this, nullptr);
    m_action->setText(tr("Print its lists"));
    m_action->setEnabled(true);
    connect(m_action, &QPushButton::clicked, this, [this] {
        m_session.lead(Topic::Documents);
        accept();
    });
}

} // namespace linxuan
