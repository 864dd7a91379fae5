// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/keyingdialog.h"

#include "ui/panels/keyingchoices.h"
#include "ui/panels/keyingform.h"
#include "ui/support/labels.h"
#include "ui/support/noticebar.h"
#include "ui/support/session.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace linxuan {

namespace {

constexpr int kSideWidth = 260;

struct RoundPicture
{
    std::vector<KeyedLine> lines;
    bool isDemanded = false;
};

Result<RoundPicture> readPicture(Workspace &workspace, const QString &round)
{
    RoundPicture picture;
    PaperKeying keying(workspace);
    LX_TRY(picture.lines, keying.lines(round));
    LX_TRY(picture.isDemanded, keying.isDemanded(round));
    return picture;
}

} // namespace

KeyingDialog::KeyingDialog(Session &session, const QString &round, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_round(round)
{
    setObjectName(QStringLiteral("keying"));
    setWindowTitle(tr("Key paper score sheets"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(1020, 660);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    row->setSpacing(kPageMargin);
    row->addWidget(work(), 1);
    row->addWidget(side());
    readRound();
    (by().isEmpty() ? m_by : m_code)->setFocus();
}

QWidget *KeyingDialog::work()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGroupGap);
    m_code = new QLineEdit(box);
    m_code->setObjectName(QStringLiteral("keyingCode"));
    m_code->setFont(typeFont(Type::Code));
    m_code->setPlaceholderText(QStringLiteral("FINAL/E0012/P07/31"));
    auto *code = new QVBoxLayout;
    code->setSpacing(kGap / 2);
    code->addWidget(captionOf(m_code, tr("Code of the sheet")));
    code->addWidget(m_code);
    column->addLayout(code);
    m_notice = new NoticeBar(box);
    m_notice->hide();
    column->addWidget(m_notice);
    m_stack = new QStackedWidget(box);
    m_stack->addWidget(startPage());
    column->addWidget(m_stack, 1);
    connect(m_code, &QLineEdit::returnPressed, this, [this] { findSheet(m_code->text()); });
    return box;
}

QWidget *KeyingDialog::startPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(wrapped(
        Type::Base, Role::Muted,
        tr("Scan the code at the upper right of the sheet, or type it and press Enter. Two people "
           "key each sheet, one after the other; nobody sees what the other keyed. When both "
           "agree, the sheet is submitted."),
        page));
    column->addStretch();
    return page;
}

QWidget *KeyingDialog::side()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(qMax(kSideWidth, charWidth(fontMetrics()) * 32));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap / 2);
    const auto caption = [&](const QString &text, QWidget *buddy) {
        column->addWidget(captionOf(buddy, text));
        column->addWidget(buddy, qobject_cast<QListWidget *>(buddy) ? 1 : 0);
        column->addSpacing(kGap);
    };
    m_by = new QLineEdit(m_session.workspace().actor(), box);
    m_by->setObjectName(QStringLiteral("keyingBy"));
    caption(tr("Who keys or settles"), m_by);
    m_counts = new TextLabel(Type::Base, Role::Text, {}, box);
    m_counts->setObjectName(QStringLiteral("keyingCounts"));
    column->addWidget(m_counts);
    column->addSpacing(kGap);
    m_open = new QListWidget(box);
    m_open->setObjectName(QStringLiteral("keyingOpen"));
    caption(tr("To settle; Enter opens"), m_open);
    m_demand = new QCheckBox(tr("This round's paper is keyed twice"), box);
    m_demand->setObjectName(QStringLiteral("keyingDemand"));
    m_demand->setToolTip(tr("Importing its sheets from a table is then refused."));
    column->addWidget(m_demand);
    auto *close = new QPushButton(tr("Close"), box);
    close->setAutoDefault(false);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(m_by, &QLineEdit::returnPressed, this, [this] { m_code->setFocus(); });
    connect(m_open, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { findSheet(item->text()); });
    connect(m_demand, &QCheckBox::clicked, this, &KeyingDialog::demand);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return box;
}

QString KeyingDialog::by() const
{
    return m_by->text().trimmed();
}

void KeyingDialog::readRound()
{
    m_session.read(
        this,
        [round = m_round](Workspace &workspace, TaskState &) {
            return readPicture(workspace, round);
        },
        [this](const Result<RoundPicture> &picture) {
            if (picture)
                showLines(picture->lines, picture->isDemanded);
            else
                fail(picture.error());
        });
}

void KeyingDialog::showLines(const std::vector<KeyedLine> &lines, bool isDemanded)
{
    std::array<int, 5> counts{};
    const QString chosen = m_open->currentItem() ? m_open->currentItem()->text() : QString();
    m_open->clear();
    for (const KeyedLine &line : lines) {
        ++counts[size_t(line.state)];
        if (line.state == KeyingState::Differs)
            m_open->addItem(line.code);
        if (line.code == chosen)
            m_open->setCurrentRow(m_open->count() - 1);
    }
    m_counts->setText(QStringList{tr("%1 not keyed").arg(counts[size_t(KeyingState::NotKeyed)]),
                                  tr("%1 keyed once").arg(counts[size_t(KeyingState::Once)]),
                                  tr("%1 to settle").arg(counts[size_t(KeyingState::Differs)]),
                                  tr("%1 taken in").arg(counts[size_t(KeyingState::TakenIn)])}
                          .join(u'\n'));
    m_demand->setChecked(isDemanded);
}

void KeyingDialog::findSheet(const QString &code)
{
    if (m_isBusy)
        return;
    if (by().isEmpty()) {
        m_notice->showNotice(Role::Caution, tr("Say first who keys."));
        return m_by->setFocus();
    }
    m_isBusy = true;
    m_session.read(
        this,
        [code](Workspace &workspace, TaskState &) { return PaperKeying(workspace).find(code); },
        [this](const Result<PaperSheet> &sheet) {
            m_isBusy = false;
            if (sheet)
                return showSheet(*sheet);
            fail(sheet.error());
            m_code->setFocus();
            m_code->selectAll();
        });
}

void KeyingDialog::showSheet(const PaperSheet &sheet)
{
    m_notice->hide();
    m_code->setText(sheet.line.code);
    if (sheet.line.state == KeyingState::Differs) {
        m_choices = new KeyingChoices(sheet, this);
        showWidget(m_choices);
        connect(m_choices, &KeyingChoices::settled, this, &KeyingDialog::settle);
        return m_choices->start();
    }
    if (sheet.line.isSubmitted) {
        m_notice->showNotice(Role::Caution, tr("%1 is submitted already.").arg(sheet.line.code));
        return m_code->selectAll();
    }
    m_form = new KeyingForm(sheet, by(), this);
    showWidget(m_form);
    connect(m_form, &KeyingForm::done, this, &KeyingDialog::keep);
    m_form->start();
}

// In the place of the sheet that was open before.
void KeyingDialog::showWidget(QWidget *widget)
{
    while (m_stack->count() > 1) {
        QWidget *old = m_stack->widget(1);
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    if (widget)
        m_stack->setCurrentIndex(m_stack->addWidget(widget));
    m_form = widget == m_form ? m_form : nullptr;
    m_choices = widget == m_choices ? m_choices : nullptr;
    m_code->setReadOnly(widget != nullptr);
}

void KeyingDialog::keep(const KeyedSheet &sheet)
{
    if (std::exchange(m_isBusy, true))
        return;
    m_session.write(
        tr("Keeping the keyed sheet"), Area::Sheets | Area::Outcome, this,
        [sheet, by = by()](Workspace &workspace, TaskState &) {
            return PaperKeying(workspace).key(sheet, by);
        },
        [this](const Result<PaperSheet> &kept) {
            m_isBusy = false;
            if (kept)
                told(*kept);
            else
                fail(kept.error());
        });
}

void KeyingDialog::settle(const std::vector<SettledField> &fields, const QString &reason)
{
    if (std::exchange(m_isBusy, true))
        return;
    m_session.write(
        tr("Settling the sheet"), Area::Sheets | Area::Outcome, this,
        [code = m_choices->sheet().line.code, fields, reason, by = by()](Workspace &workspace,
                                                                         TaskState &) {
            return PaperKeying(workspace).settle(code, fields, by, reason);
        },
        [this](const Result<PaperSheet> &settled) {
            m_isBusy = false;
            if (settled)
                told(*settled);
            else
                fail(settled.error());
        });
}

void KeyingDialog::told(const PaperSheet &sheet)
{
    readRound();
    const QString &code = sheet.line.code;
    if (sheet.line.state == KeyingState::Differs) {
        showSheet(sheet);
        return m_notice->showNotice(Role::Caution, tr("%1: the two keyings differ.").arg(code));
    }
    toCode();
    if (sheet.line.state == KeyingState::Once)
        m_notice->showNotice(Role::Positive,
                             tr("%1 is keyed once. Another person keys it next.").arg(code));
    else
        m_notice->showNotice(Role::Positive, tr("%1 is submitted.").arg(code));
}

void KeyingDialog::toCode()
{
    showWidget(nullptr);
    m_code->clear();
    m_code->setFocus();
}

void KeyingDialog::fail(const Error &error)
{
    m_notice->showNotice(Role::Negative, error.message);
}

void KeyingDialog::demand(bool isDemanded)
{
    m_session.write(
        tr("Keeping the round's rule"), Area::Sheets, this,
        [round = m_round, isDemanded, by = by()](Workspace &workspace, TaskState &) {
            return PaperKeying(workspace).demand(round, isDemanded, by);
        },
        [this](const Result<void> &done) {
            if (!done)
                fail(done.error());
            readRound();
        });
}

void KeyingDialog::reject()
{
    if (!m_form && !m_choices)
        return QDialog::reject();
    if (!m_form || !m_form->isTouched())
        return toCode();
    Question question;
    question.title = tr("Leave this sheet");
    question.text = tr("What you keyed of %1 is not kept.").arg(m_form->sheet().line.code);
    question.action = tr("Leave sheet");
    question.destructive = true;
    m_session.prompts().confirm(this, question, [this] { toCode(); });
}

} // namespace linxuan
