// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/storyboardpopup.h"

#include "core/model/viewing.h"
#include "ui/support/metrics.h"

#include <QPainter>

#include <algorithm>

namespace linxuan {

namespace {

constexpr int kFrame = 4;
constexpr qint64 kFar = 2'500; // ms: then the picture's own moment is said

} // namespace

StoryboardPopup::StoryboardPopup(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("storyboard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

// Where pictures stand far apart, as in long videos, the one shown may be some seconds older.
QString StoryboardPopup::remark(qint64 ms) const
{
    if (!m_board)
        return m_lack;
    return m_shown && ms - *m_shown > kFar ? tr("picture of %1").arg(placeText(Moment{*m_shown}))
                                           : QString();
}

void StoryboardPopup::showMoment(qint64 ms, QPoint anchor, int chapter)
{
    const auto moment = m_board ? m_board->moment(ms) : std::nullopt;
    if (m_picture.isNull() || moment != m_shown)
        m_picture = m_board ? m_board->picture(ms) : QImage();
    m_shown = moment;
    m_caption = placeText(Moment{ms});
    if (chapter > 0)
        m_caption = tr("Chapter %1").arg(chapter) + QStringLiteral("  ") + m_caption;
    if (const QString more = remark(ms); !more.isEmpty())
        m_caption += QStringLiteral("  ") + more;
    const QFontMetrics metrics(typeFont(Type::Caption));
    const int line = metrics.height() + 2;
    const QSize picture = m_picture.size();
    resize(std::max(picture.width(), metrics.horizontalAdvance(m_caption) + kGap) + 2 * kFrame,
           picture.height() + line + 2 * kFrame);
    const int most = std::max(0, parentWidget()->width() - width());
    move(std::clamp(anchor.x() - width() / 2, 0, most), std::max(0, anchor.y() - height()));
    show();
    raise();
    update();
}

void StoryboardPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Role::Hairline, palette()));
    painter.setBrush(colour(Role::Raised, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.drawImage(QPoint((width() - m_picture.width()) / 2, kFrame), m_picture);
    painter.setFont(typeFont(Type::Caption));
    painter.setPen(colour(Role::Text, palette()));
    painter.drawText(rect().adjusted(kFrame, kFrame + m_picture.height(), -kFrame, -kFrame),
                     Qt::AlignCenter, m_caption);
}

} // namespace linxuan
