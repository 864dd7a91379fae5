// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/papertools.h"

#include "ui/preview/toolbutton.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace linxuan {

namespace {

constexpr double kZoomStep = 1.25;
constexpr int kZooms[] = {50, 75, 100, 125, 150, 200, 300, 400};
constexpr int kRoomyDigits = 76; // widths of a digit from which all tools are shown
constexpr int kNarrowDigits = 38; // … and those up to which only the needed ones are

QString percent(double zoom)
{
    return QStringLiteral("%1 %").arg(zoom * 100, 0, 'f', zoom < 0.095 ? 1 : 0);
}

} // namespace

PaperTools::PaperTools(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("paperTools"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGap, kGap / 2, kGap, kGap / 2);
    row->setSpacing(kGap / 4);
    m_sidebar = addToolButton(row, QStringLiteral("sidebar"), tr("Small pages and contents"));
    m_sidebar->setCheckable(true);
    row->addSpacing(kGap);
    buildPages(row);
    row->addStretch(1);
    buildZoom(row);
    row->addStretch(1);
    m_notes = addToolButton(row, QStringLiteral("notes"), tr("Speaker's notes"));
    m_notes->setCheckable(true);
    m_notes->hide();
    m_region = addToolButton(row, QStringLiteral("region"), tr("Mark a part of the page"),
                             QStringLiteral("M"));
    m_region->setObjectName(QStringLiteral("markRegion"));
    connect(m_region, &QToolButton::clicked, this, &PaperTools::regionRequested);
    m_find = addToolButton(row, QStringLiteral("search"), tr("Find"), QStringLiteral("Ctrl+F"));
    connect(m_find, &QToolButton::clicked, this, &PaperTools::findRequested);
    buildMore(row);
}

void PaperTools::buildPages(QBoxLayout *row)
{
    auto *previous = addToolButton(row, QStringLiteral("chevron-left"), tr("Previous page"),
                                   QStringLiteral("PgUp"));
    m_page = new QLineEdit(this);
    m_page->setObjectName(QStringLiteral("pageField"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setAlignment(Qt::AlignRight);
    m_page->setFixedWidth(charWidth(m_page->fontMetrics()) * 5 + 2 * kGap);
    row->addWidget(m_page);
    m_total = new TextLabel(Type::Base, Role::Muted, {}, this);
    row->addSpacing(kGap / 2);
    row->addWidget(m_total);
    auto *next = addToolButton(row, QStringLiteral("chevron-right"), tr("Next page"),
                               QStringLiteral("PgDn"));
    m_extra = {m_sidebar, previous, next};
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_page, &QLineEdit::editingFinished, this, &PaperTools::enterPage);
}

void PaperTools::buildZoom(QBoxLayout *row)
{
    auto *smaller =
        addToolButton(row, QStringLiteral("minus"), tr("Smaller"), QStringLiteral("Ctrl+-"));
    m_zoomButton = new QToolButton(this);
    m_zoomButton->setObjectName(QStringLiteral("zoomButton"));
    m_zoomButton->setAccessibleName(tr("Zoom"));
    m_zoomButton->setAutoRaise(true);
    m_zoomButton->setPopupMode(QToolButton::InstantPopup);
    m_zoomButton->setFixedHeight(controlHeight(fontMetrics()));
    m_zoomButton->setMinimumWidth(fontMetrics().horizontalAdvance(percent(4)) + 2 * kGap);
    auto *menu = new QMenu(m_zoomButton);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { addZooms(menu); });
    m_zoomButton->setMenu(menu);
    row->addWidget(m_zoomButton);
    m_extra.push_back(m_zoomButton);
    auto *larger =
        addToolButton(row, QStringLiteral("plus"), tr("Larger"), QStringLiteral("Ctrl+="));
    auto *width = addToolButton(row, QStringLiteral("fit-width"), tr("Fit the width"));
    auto *page = addToolButton(row, QStringLiteral("fit-page"), tr("Fit the page"));
    auto *turn = addToolButton(row, QStringLiteral("rotate"), tr("Turn to the right"));
    m_roomy = {smaller, larger, width, page, turn};
    connect(smaller, &QToolButton::clicked, this,
            [this] { Q_EMIT zoomChosen(m_zoom / kZoomStep); });
    connect(larger, &QToolButton::clicked, this, [this] { Q_EMIT zoomChosen(m_zoom * kZoomStep); });
    connect(width, &QToolButton::clicked, this, [this] {
        choose({m_look.isContinuous, PageFit::Width, m_look.zoom, m_look.turns});
    });
    connect(page, &QToolButton::clicked, this, [this] {
        choose({m_look.isContinuous, PageFit::Page, m_look.zoom, m_look.turns});
    });
    connect(turn, &QToolButton::clicked, this, [this] {
        choose({m_look.isContinuous, m_look.fit, m_look.zoom, m_look.turns + 1});
    });
}

void PaperTools::buildMore(QBoxLayout *row)
{
    auto *more = addToolButton(row, QStringLiteral("more"), tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        if (!m_sidebar->isVisible())
            addExtras(menu);
        addLooks(menu);
        menu->addSeparator();
        menu->addAction(icon(QStringLiteral("screen-full")), tr("Full Screen"), this,
                        &PaperTools::fullScreenRequested);
        if (m_isElsewhereOffered)
            menu->addAction(icon(QStringLiteral("open-elsewhere")), tr("Open with Another Program"),
                            this, &PaperTools::elsewhereRequested);
    });
    more->setMenu(menu);
}

void PaperTools::addZooms(QMenu *menu)
{
    menu->clear();
    for (const int zoom : kZooms) {
        auto *action = menu->addAction(QStringLiteral("%1 %").arg(zoom), this,
                                       [this, zoom] { Q_EMIT zoomChosen(zoom / 100.0); });
        action->setCheckable(true);
        action->setChecked(qRound(m_zoom * 100) == zoom);
    }
    menu->addSeparator();
    addLooks(menu);
}

// What has no room beside the pages.
void PaperTools::addExtras(QMenu *menu)
{
    auto *side = menu->addAction(icon(QStringLiteral("sidebar")), tr("Small pages and contents"),
                                 m_sidebar, &QToolButton::click);
    side->setCheckable(true);
    side->setChecked(m_sidebar->isChecked());
    menu->addAction(icon(QStringLiteral("plus")), tr("Larger"), this,
                    [this] { Q_EMIT zoomChosen(m_zoom * kZoomStep); });
    menu->addAction(icon(QStringLiteral("minus")), tr("Smaller"), this,
                    [this] { Q_EMIT zoomChosen(m_zoom / kZoomStep); });
    menu->addSeparator();
}

void PaperTools::addLooks(QMenu *menu)
{
    const auto add = [&](const QString &iconName, const QString &text, const PageLook &look,
                         bool isChosen) {
        auto *action = menu->addAction(icon(iconName), text, this, [this, look] { choose(look); });
        action->setCheckable(isChosen || look.turns == m_look.turns);
        action->setChecked(isChosen);
    };
    PageLook look = m_look;
    look.fit = PageFit::Width;
    add(QStringLiteral("fit-width"), tr("Fit the Width"), look, m_look.fit == PageFit::Width);
    look.fit = PageFit::Page;
    add(QStringLiteral("fit-page"), tr("Fit the Page"), look, m_look.fit == PageFit::Page);
    menu->addSeparator();
    look = m_look;
    look.isContinuous = true;
    add(QStringLiteral("pages-flow"), tr("Pages One Below the Other"), look, m_look.isContinuous);
    look.isContinuous = false;
    add(QStringLiteral("page-single"), tr("One Page at a Time"), look, !m_look.isContinuous);
    look = m_look;
    look.turns += 1;
    menu->addSeparator();
    add(QStringLiteral("rotate"), tr("Turn to the Right"), look, false);
}

void PaperTools::setPages(int current, int count)
{
    m_current = current;
    m_count = count;
    m_page->setText(count > 0 ? QString::number(current + 1) : QString());
    m_total->setText(QStringLiteral("/ %1").arg(count));
}

void PaperTools::setLook(const PageLook &look, double zoom)
{
    m_look = look;
    m_zoom = zoom;
    m_zoomButton->setText(percent(zoom));
}

void PaperTools::setNotes(bool hasNotes)
{
    m_hasNotes = hasNotes;
    m_notes->setVisible(hasNotes);
    m_notes->setChecked(hasNotes);
}

void PaperTools::setFindable(bool hasText)
{
    m_find->setVisible(hasText);
}

void PaperTools::setMarkable(bool isMarkable)
{
    m_region->setVisible(isMarkable);
}

void PaperTools::enterPage()
{
    bool isNumber = false;
    const int page = m_page->text().toInt(&isNumber);
    if (isNumber && page >= 1 && page <= m_count && page != m_current + 1)
        Q_EMIT pageEntered(page - 1);
    else
        setPages(m_current, m_count);
}

void PaperTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int digits = width() / charWidth(fontMetrics());
    for (QWidget *tool : m_roomy)
        tool->setVisible(digits >= kRoomyDigits);
    for (QWidget *tool : m_extra)
        tool->setVisible(digits > kNarrowDigits);
}

void PaperTools::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, colour(Role::Hairline, palette()));
}

} // namespace linxuan
