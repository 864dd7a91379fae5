// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/filterbar.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

namespace linxuan {

namespace {

// Stays open while several are ticked.
class TickMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *action = actionAt(event->position().toPoint());
        if (action && action->isCheckable() && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Space && activeAction() && activeAction()->isCheckable())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

// 3040 as "3 040": a thin gap that needs no language.
QString grouped(int number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar(0x2009));
    return digits;
}

constexpr int kChipPadding = 10;
constexpr int kArrow = 12;

} // namespace

FilterChip::FilterChip(const QString &key, const QString &title, QWidget *parent)
    : QToolButton(parent)
    , m_key(key)
    , m_title(title)
{
    setObjectName(QStringLiteral("chip-") + key);
    setAccessibleName(title);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new TickMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &FilterChip::fillMenu);
    fillMenu();
}

void FilterChip::setChoices(const QList<std::pair<QString, QString>> &choices)
{
    m_choices = choices;
    QStringList still;
    for (const auto &[value, word] : choices) {
        if (m_chosen.contains(value))
            still += value;
    }
    setChosen(still);
}

void FilterChip::setChosen(const QStringList &values)
{
    updateGeometry();
    update();
    if (values == m_chosen)
        return;
    m_chosen = values;
    setAccessibleDescription(label());
    Q_EMIT chosenChanged(m_chosen);
}

void FilterChip::choose(const QString &value, bool on)
{
    QStringList values;
    for (const auto &[offered, word] : m_choices) {
        if (offered == value ? on : m_chosen.contains(offered))
            values += offered;
    }
    setChosen(values);
}

void FilterChip::fillMenu()
{
    menu()->clear();
    for (const auto &[value, word] : m_choices) {
        QAction *action = menu()->addAction(word);
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(value));
        connect(action, &QAction::toggled, this,
                [this, value = value](bool on) { choose(value, on); });
    }
    menu()->addSeparator();
    menu()->addAction(tr("Show all"), this, [this] { setChosen({}); });
}

QString FilterChip::label() const
{
    if (m_chosen.isEmpty())
        return m_title;
    for (const auto &[value, word] : m_choices) {
        if (m_chosen.size() == 1 && value == m_chosen.front())
            return fontMetrics().elidedText(word, Qt::ElideRight, charWidth(fontMetrics()) * 16);
    }
    return m_title + QStringLiteral(" · %1").arg(m_chosen.size());
}

QSize FilterChip::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(label());
    return {text + 2 * kChipPadding + kArrow + kGap / 2, controlHeight(fontMetrics()) - 4};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = !m_chosen.isEmpty();
    const QColor text = colour(active ? Role::Accent : Role::Text, palette());
    QColor fill = colour(active ? Role::AccentSoft : Role::Raised, palette());
    if (underMouse() || isDown())
        fill = blend(fill, colour(Role::Text, palette()), 0.06);
    const QColor border = colour(hasFocus() ? Role::Accent : Role::Hairline, palette());
    painter.setPen(QPen(active && !hasFocus() ? fill : border, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    const QRect inner = rect().adjusted(kChipPadding, 0, -kChipPadding, 0);
    painter.setPen(text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, label());
    painter.drawPixmap(inner.right() - kArrow + 1, (height() - kArrow) / 2,
                       iconPixmap(QStringLiteral("chevron-down"), kArrow,
                                  colour(active ? Role::Accent : Role::Muted, palette()),
                                  devicePixelRatioF()));
}

FilterBar::FilterBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGap);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(charWidth(fontMetrics()) * 16);
    m_search->setMaximumWidth(charWidth(fontMetrics()) * 44);
    m_search->installEventFilter(this);
    m_row->addWidget(m_search, 2);
    m_row->addStretch(1);
    m_selected = new TextLabel(Type::Base, Role::Accent, {}, this);
    m_selected->hide();
    m_row->addWidget(m_selected);
    m_count = new TextLabel(Type::Base, Role::Muted, {}, this);
    m_count->setObjectName(QStringLiteral("count"));
    m_row->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::textChanged);
}

FilterChip *FilterBar::addChip(const QString &key, const QString &title)
{
    auto *chip = new FilterChip(key, title, this);
    m_row->insertWidget(1 + int(m_chips.size()), chip);
    m_chips += chip;
    connect(chip, &FilterChip::chosenChanged, this,
            [this, key](const QStringList &values) { Q_EMIT chosenChanged(key, values); });
    return chip;
}

void FilterBar::setCount(int shown, int total)
{
    m_count->setText(grouped(shown) + QStringLiteral(" / ") + grouped(total));
    m_count->setAccessibleName(tr("%1 of %2 shown").arg(shown).arg(total));
}

void FilterBar::setSelected(int rows)
{
    m_selected->setVisible(rows > 0);
    m_selected->setText(tr("%n selected", nullptr, rows));
}

QString FilterBar::text() const
{
    return m_search->text();
}

void FilterBar::setText(const QString &text)
{
    m_search->setText(text);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::clear()
{
    m_search->clear();
    for (FilterChip *chip : m_chips)
        chip->setChosen({});
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT descended();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace linxuan
