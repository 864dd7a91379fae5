// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/evidencelist.h"

#include "ui/support/metrics.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kMostRows = 5;

// "教学设计 p.3"; a part that was marked on the page is said.
QString whereText(const QString &material, const Place &place)
{
    const auto *page = std::get_if<PageNumber>(&place);
    const QString where = material + u' ' + placeText(place);
    return page && page->region ? EvidenceList::tr("%1 (marked part)").arg(where) : where;
}

} // namespace

EvidenceList::EvidenceList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("evidence"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_caption = new TextLabel(Type::Section, Role::Text, tr("Evidence"), this);
    column->addWidget(m_caption);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("evidenceNotes"));
    m_list->setAccessibleName(tr("Evidence notes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT chosen(m_notes[size_t(m_list->row(item))]); });
    connect(m_list, &QListWidget::itemClicked, m_list, &QListWidget::itemActivated);
    column->addWidget(m_list);
    m_editor = new QWidget(this);
    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 0, 0, 0);
    editor->setSpacing(2);
    m_where = new TextLabel(Type::Caption, Role::Accent, {}, m_editor);
    m_text = new QLineEdit(m_editor);
    m_text->setObjectName(QStringLiteral("evidenceText"));
    m_text->setPlaceholderText(tr("What you saw here. Enter keeps it, Esc drops it."));
    m_text->setAccessibleName(tr("Evidence note"));
    m_text->installEventFilter(this);
    editor->addWidget(m_where);
    editor->addWidget(m_text);
    column->addWidget(m_editor);
    m_editor->hide();
    connect(m_text, &QLineEdit::returnPressed, this, [this] { end(true); });
}

QString EvidenceList::line(const EvidenceNote &note) const
{
    const QString material = m_materials.value(note.material, tr("File no longer there"));
    return whereText(material, note.place) + QStringLiteral("  ") + note.text;
}

void EvidenceList::setNotes(const std::vector<EvidenceNote> &notes,
                            const QHash<MaterialId, QString> &materials)
{
    m_notes = notes;
    m_materials = materials;
    m_list->clear();
    for (const EvidenceNote &note : notes)
        m_list->addItem(line(note));
    m_list->setVisible(!notes.empty());
    m_caption->setText(notes.empty() ? tr("Evidence") : tr("Evidence · %1").arg(notes.size()));
    fitList();
}

void EvidenceList::fitList()
{
    int height = 0;
    for (int row = 0; row < std::min(m_list->count(), kMostRows); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(height + 4);
}

void EvidenceList::setLocked(bool locked)
{
    m_locked = locked;
    if (locked)
        m_editor->hide();
}

void EvidenceList::begin(const MaterialId &material, const QString &title, const Place &place,
                         const QString &criterion, const QString &criterionName)
{
    if (m_locked)
        return;
    m_new = {material, place, criterion, {}};
    m_where->setText(criterionName.isEmpty()
                         ? whereText(title, place)
                         : QStringLiteral("%1 · %2").arg(whereText(title, place), criterionName));
    m_text->clear();
    m_editor->show();
    m_text->setFocus();
    Q_EMIT begun();
}

bool EvidenceList::isWriting() const
{
    return m_editor->isVisibleTo(this);
}

void EvidenceList::end(bool keep)
{
    const QString text = m_text->text().trimmed();
    m_editor->hide();
    if (keep && !text.isEmpty()) {
        m_new.text = text;
        Q_EMIT added(m_new);
    }
    Q_EMIT finished();
}

bool EvidenceList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_text && key == Qt::Key_Escape) {
        end(false);
        return true;
    }
    if (watched == m_list && key == Qt::Key_Delete && !m_locked && m_list->currentRow() >= 0) {
        Q_EMIT removed(m_list->currentRow());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace linxuan
