// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/pointsfield.h"

#include "ui/support/metrics.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace linxuan {

namespace {

bool isEditing(const QKeyEvent &event)
{
    const int key = event.key();
    return key == Qt::Key_Backspace || key == Qt::Key_Delete
        || (event.modifiers().testFlag(Qt::ControlModifier)
            && (key == Qt::Key_A || key == Qt::Key_C || key == Qt::Key_V || key == Qt::Key_X
                || key == Qt::Key_Z));
}

bool isNumeric(const QKeyEvent &event)
{
    const QString text = event.text();
    return text.size() == 1
        && (text[0].isDigit() || text[0] == u'.' || text[0] == u'．' || text[0] == u'。');
}

} // namespace

PointsField::PointsField(const Rubric &rubric, const Criterion &criterion, QWidget *parent)
    : QLineEdit(parent)
    , m_rubric(rubric)
    , m_criterion(criterion)
{
    const bool byLevel = criterion.mode == ScoringMode::Level;
    setObjectName(QStringLiteral("points.") + criterion.code);
    setAlignment(byLevel ? Qt::AlignCenter : Qt::AlignRight);
    setReadOnly(byLevel);
    setFixedWidth(charWidth(fontMetrics()) * (byLevel ? 9 : 6) + 2 * kGap);
    setMaxLength(byLevel ? 40 : 7);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAccessibleName(criterion.name);
    setAccessibleDescription(tr("0 to %1 points, in steps of %2")
                                 .arg(criterion.full.toString(), criterion.step.toString()));
    connect(this, &QLineEdit::textEdited, this, &PointsField::read);
}

void PointsField::setPoints(const std::optional<Points> &points)
{
    if (m_points == points && m_problem.isEmpty())
        return;
    m_points = points;
    m_problem.clear();
    setText(shown(points));
    if (hasFocus())
        selectAll();
}

QString PointsField::shown(const std::optional<Points> &points) const
{
    if (!points)
        return {};
    if (m_criterion.mode == ScoringMode::Points)
        return points->toString();
    for (const RubricLevel &level : m_rubric.levels) {
        const auto read = m_rubric.read(m_criterion, level.name);
        if (read && *read == *points)
            return level.name + u' ' + points->toString();
    }
    return points->toString();
}

void PointsField::set(const std::optional<Points> &points)
{
    const bool isNew = points != m_points;
    const bool hadProblem = !m_problem.isEmpty();
    setPoints(points);
    selectAll();
    if (hadProblem)
        Q_EMIT problemChanged();
    if (isNew)
        Q_EMIT pointsChanged();
}

// What does not fit is left standing for the person to correct, and is never taken.
void PointsField::read(const QString &text)
{
    const auto before = m_points;
    const QString problemBefore = m_problem;
    m_problem.clear();
    m_points.reset();
    if (!text.trimmed().isEmpty()) {
        const auto read = m_rubric.read(m_criterion, text);
        if (read)
            m_points = *read;
        else
            m_problem = read.error().message;
    }
    if (m_problem != problemBefore) {
        update();
        Q_EMIT problemChanged();
    }
    if (m_points != before)
        Q_EMIT pointsChanged();
}

void PointsField::step(int steps)
{
    if (m_criterion.mode == ScoringMode::Level) {
        const auto &levels = m_rubric.levels;
        int at = int(levels.size());
        for (size_t i = 0; i < levels.size(); ++i) {
            if (m_points == *m_rubric.read(m_criterion, levels[i].name))
                at = int(i);
        }
        chooseLevel(std::clamp(at - steps, 0, int(levels.size()) - 1));
        return;
    }
    // The first step down starts from full points, the first step up from half of them.
    const qint64 full = m_criterion.full.hundredths();
    const qint64 one = m_criterion.step.hundredths();
    const qint64 start = m_points ? m_points->hundredths() + steps * one
        : steps < 0               ? full
                                  : full / 2 / one * one;
    set(Points::fromHundredths(std::clamp<qint64>(start, 0, full)));
}

void PointsField::chooseLevel(int level)
{
    if (level < 0 || level >= int(m_rubric.levels.size()))
        return;
    if (const auto points = m_rubric.read(m_criterion, m_rubric.levels[size_t(level)].name))
        set(*points);
}

bool PointsField::takeKey(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isPlain)
            step(event->key() == Qt::Key_Up ? 1 : -1);
        return isPlain;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isPlain)
            return false;
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            Q_EMIT goBack();
        else
            Q_EMIT goOn();
        return true;
    default:
        break;
    }
    if (m_criterion.mode == ScoringMode::Points || !isPlain)
        return false;
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        chooseLevel(event->key() - Qt::Key_1);
        return true;
    }
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        set(std::nullopt);
        return true;
    }
    return false;
}

void PointsField::keyPressEvent(QKeyEvent *event)
{
    if (takeKey(event))
        event->accept();
    else if (!isReadOnly() && (isEditing(*event) || isNumeric(*event)))
        QLineEdit::keyPressEvent(event);
    else
        event->ignore(); // the viewer's, or the window's
}

bool PointsField::event(QEvent *event)
{
    // A line edit claims letters and arrows before shortcuts see them; here they are not text.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (!isEditing(*key) && !isNumeric(*key)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void PointsField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
    Q_EMIT entered();
}

void PointsField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_problem.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(QPen(colour(Role::Negative, palette()), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
}

} // namespace linxuan
