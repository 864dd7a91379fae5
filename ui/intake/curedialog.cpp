// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/curedialog.h"

#include "core/base/clock.h"
#include "core/workspace/documents/documents.h"
#include "ui/support/labels.h"
#include "ui/support/session.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

namespace linxuan {

namespace {

constexpr int kUsualDays = 7;
const QTime kUsualHour(18, 0);

} // namespace

CureDialog::CureDialog(Session &session, const QString &unit, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("cure"));
    setWindowTitle(tr("Send back to be put right"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(charWidth(fontMetrics()) * 76);
    build();
    read(unit);
}

void CureDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(new TextLabel(Type::Section, Role::Text, windowTitle(), this));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kGroupGap);
    form->setVerticalSpacing(kGap);
    m_units = new QComboBox(this);
    m_units->setObjectName(QStringLiteral("cureUnit"));
    m_due = new QDateTimeEdit(this);
    m_due->setObjectName(QStringLiteral("cureDue"));
    m_due->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_due->setCalendarPopup(true);
    const QDate today = toOfficeTime(m_session.workspace().now()).date();
    m_due->setDateTime(QDateTime(today.addDays(kUsualDays), kUsualHour));
    m_by = new QLineEdit(m_session.workspace().actor(), this);
    m_by->setObjectName(QStringLiteral("cureBy"));
    form->addRow(tr("Unit"), m_units);
    form->addRow(tr("To be put right until"), m_due);
    form->addRow(tr("Sent back by"), m_by);
    column->addLayout(form);
    m_count = wrapped(Type::Base, Role::Muted, {}, this);
    column->addWidget(m_count);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("cureList"));
    m_list->setAccessibleName(tr("What is to be put right"));
    m_list->setMinimumHeight(fontMetrics().height() * 10);
    m_list->setWordWrap(true);
    column->addWidget(m_list, 1);
    m_trouble = wrapped(Type::Base, Role::Negative, {}, this);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addWidget(buttons());
    connect(m_units, &QComboBox::currentIndexChanged, this, &CureDialog::showWishes);
}

QWidget *CureDialog::buttons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    m_letter = new QPushButton(tr("Print the last letter…"), box);
    m_letter->setObjectName(QStringLiteral("cureLetter"));
    auto *cancel = new QPushButton(tr("Cancel"), box);
    m_send = new QPushButton(tr("Send back"), box);
    m_send->setObjectName(QStringLiteral("cureSend"));
    m_send->setProperty("primary", true);
    m_send->setDefault(true);
    m_send->setEnabled(false);
    row->addWidget(m_letter);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_send);
    connect(m_letter, &QPushButton::clicked, this, [this] { askPlace(m_units->currentText()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &CureDialog::send);
    return box;
}

void CureDialog::read(const QString &unit)
{
    m_count->setText(tr("Reading what fails …"));
    m_session.read(
        this, [](Workspace &workspace, TaskState &) { return Curing(workspace).wishes({}); },
        [this, unit](Result<std::vector<CureWish>> wishes) {
            if (!wishes)
                return fail(wishes.error());
            take(*std::move(wishes));
            if (const int place = m_units->findText(unit); place >= 0)
                m_units->setCurrentIndex(place);
        });
}

void CureDialog::take(std::vector<CureWish> wishes)
{
    m_wishes = std::move(wishes);
    std::set<QString> units;
    for (const CureWish &wish : m_wishes)
        units.insert(wish.checked.unit);
    for (const QString &unit : units)
        m_units->addItem(unit);
    showWishes();
}

void CureDialog::showWishes()
{
    m_list->clear();
    int entries = 0;
    for (const CureWish &wish : m_wishes) {
        if (wish.checked.unit != m_units->currentText())
            continue;
        ++entries;
        QStringList lines{wish.checked.entry.code + u' ' + wish.checked.entry.title};
        if (wish.number > 1)
            lines.first() += u' ' + tr("(the %1. time)").arg(wish.number);
        for (const CureFinding &finding : wish.findings)
            lines += QStringLiteral("    %1 %2").arg(finding.code, finding.message);
        m_list->addItem(lines.join(u'\n'));
    }
    m_count->setText(entries > 0 ? tr("%n entries go back with what fails now. Advice is no "
                                      "reason to send back.",
                                      nullptr, entries)
                                 : tr("Nothing is to be put right."));
    m_send->setEnabled(entries > 0);
    m_letter->setEnabled(m_units->count() > 0);
}

void CureDialog::send()
{
    const QString unit = m_units->currentText();
    const QDateTime due = officeDateTime(m_due->date(), m_due->time());
    m_send->setEnabled(false);
    m_session.write(
        tr("Sending back"), Area::Materials, this,
        [unit, due, by = m_by->text()](Workspace &workspace, TaskState &) {
            return Curing(workspace).ask(unit, due, by);
        },
        [this, unit, due](const Result<int> &count) {
            m_send->setEnabled(true);
            if (!count)
                return fail(count.error());
            Q_EMIT sent(tr("%n entries of %1 sent back until %2.", nullptr, *count)
                            .arg(unit, officeText(due)));
            askPlace(unit);
        });
}

void CureDialog::askPlace(const QString &unit)
{
    m_session.prompts().saveFile(this, tr("Where the letter goes"),
                                 tr("Letter to %1").arg(unit) + QStringLiteral(".pdf"),
                                 tr("PDF (*.pdf);;Workbook (*.xlsx)"),
                                 [this, unit](const QString &path) { print(unit, path); });
}

void CureDialog::print(const QString &unit, const QString &path)
{
    FormRequest request;
    request.form = QStringLiteral("cure-letter");
    request.unit = unit;
    m_session.write(
        tr("Printing the letter"), Area::Documents, this,
        [request, path](Workspace &workspace, TaskState &state) {
            return Documents(workspace, [&state] { return state.isCancelled(); })
                .print(request, path);
        },
        [this, path](const Result<PrintedForm> &printed) {
            if (!printed)
                return fail(printed.error());
            Q_EMIT sent(tr("The letter is in %1.").arg(path));
            accept();
        });
}

void CureDialog::fail(const Error &error)
{
    m_trouble->setText(error.message);
    m_trouble->show();
}

} // namespace linxuan
