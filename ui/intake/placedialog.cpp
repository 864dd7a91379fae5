// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/placedialog.h"

#include "ui/support/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

constexpr int kMostShown = 200; // more are not read; typing narrows
constexpr int kMostHours = 9;

QString lineOf(const EntryRow &entry)
{
    return QStringList{entry.code(), entry.title(), entry.teacher(), entry.school()}.join(
        QStringLiteral("　"));
}

} // namespace

PlaceDialog::PlaceDialog(const Profile &profile, std::shared_ptr<const EntryRows> entries,
                         const std::vector<PlacingRow> &files, QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_entries(std::move(entries))
    , m_first(files.front().file)
{
    setObjectName(QStringLiteral("placeFiles"));
    setWindowTitle(tr("Choose where %n file(s) belong", nullptr, int(files.size())));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(charWidth(fontMetrics()) * 84, rowHeight(fontMetrics()) * 16);
    build(files);
    search(files.front().entryCode);
    m_search->setText(files.front().entryCode);
    m_search->selectAll();
    m_search->setFocus();
}

void PlaceDialog::build(const std::vector<PlacingRow> &files)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGap);
    column->addWidget(new TextLabel(Type::Section, Role::Text, windowTitle(), this));
    QString names = files.front().folder + u'/' + files.front().name;
    if (files.size() > 1)
        names = tr("%1 and %n more", nullptr, int(files.size()) - 1).arg(names);
    column->addWidget(wrapped(Type::Base, Role::Muted, names, this));
    column->addSpacing(kGap);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("placeSearch"));
    m_search->setPlaceholderText(tr("Code, lesson, teacher, school"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("placeEntries"));
    m_list->setAccessibleName(tr("Entries"));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(slotRow());
    connect(m_search, &QLineEdit::textChanged, this, &PlaceDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &PlaceDialog::showKinds);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &PlaceDialog::choose);
}

QWidget *PlaceDialog::slotRow()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, kGap, 0, 0);
    row->setSpacing(kGap);
    m_kind = new QComboBox(box);
    m_kind->setObjectName(QStringLiteral("placeKind"));
    m_kind->setAccessibleName(tr("Material"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setMinimumWidth(charWidth(fontMetrics()) * 20);
    m_hour = new QSpinBox(box);
    m_hour->setObjectName(QStringLiteral("placeHour"));
    m_hour->setAccessibleName(tr("Lesson hour"));
    m_hour->setRange(1, kMostHours);
    m_hour->setMinimumWidth(charWidth(fontMetrics()) * 9);
    m_hour->setValue(m_first.hour);
    auto *cancel = new QPushButton(tr("Cancel"), box);
    m_place = new QPushButton(tr("Place"), box);
    m_place->setObjectName(QStringLiteral("placeAction"));
    m_place->setProperty("primary", true);
    m_place->setDefault(true);
    row->addWidget(new TextLabel(Type::Base, Role::Text, tr("Material"), box));
    row->addWidget(m_kind);
    row->addSpacing(kGap);
    row->addWidget(new TextLabel(Type::Base, Role::Text, tr("Lesson hour"), box));
    row->addWidget(m_hour);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_place);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_place, &QPushButton::clicked, this, &PlaceDialog::choose);
    return box;
}

bool PlaceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown
            || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PlaceDialog::search(const QString &text)
{
    const QStringList words = searchWords(text);
    m_list->clear();
    for (size_t i = 0; i < m_entries->size() && m_list->count() < kMostShown; ++i) {
        if (!saysAll(m_entries->searchText(i), words))
            continue;
        auto *item = new QListWidgetItem(lineOf(m_entries->at(i)), m_list);
        item->setData(Qt::UserRole, int(i));
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    showKinds();
}

std::optional<EntryRow> PlaceDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return std::nullopt;
    return m_entries->at(size_t(item->data(Qt::UserRole).toInt()));
}

void PlaceDialog::showKinds()
{
    const std::optional<EntryRow> entry = current();
    const QString wanted = m_kind->count() > 0 ? m_kind->currentData().toString() : m_first.kind;
    m_kind->clear();
    const CategoryRule *rule = entry ? m_profile.category(entry->category()) : nullptr;
    if (rule) {
        for (const MaterialRule &material : rule->materials)
            m_kind->addItem(material.name, material.code);
    }
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(wanted)));
    m_place->setEnabled(rule != nullptr);
}

void PlaceDialog::choose()
{
    const std::optional<EntryRow> entry = current();
    if (!entry || m_kind->currentIndex() < 0)
        return;
    const Slot slot{entry->id(), m_kind->currentData().toString(), m_hour->value()};
    accept();
    Q_EMIT chosen(slot);
}

} // namespace linxuan
