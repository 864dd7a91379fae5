// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/standingmarks.h"

#include <algorithm>

namespace linxuan {

namespace {

constexpr int kFewest = 8; // pictures
constexpr int kStep = 40; // of 255, across an outline
constexpr int kStays = 9; // in so many of ten pictures
constexpr int kChange = 40; // of 255, between the darkest and the brightest of a dot
constexpr int kChanging = 2; // one dot in so many has changed
constexpr int kCell = 16; // dots
constexpr int kOutline = 16; // dots of an outline in a cell of 256
constexpr int kFewestCells = 2; // of a mark
constexpr int kMostOfPicture = 6; // one cell in so many

// Cells that touch, or have one empty cell between them, are one mark.
class Islands
{
public:
    Islands(std::vector<bool> cells, int across)
        : m_cells(std::move(cells))
        , m_across(across)
    { }

    std::vector<QRect> find()
    {
        std::vector<QRect> found;
        for (int at = 0; at < int(m_cells.size()); ++at) {
            if (!m_cells[size_t(at)])
                continue;
            m_count = 0;
            m_box = QRect();
            spread(at);
            if (m_count >= kFewestCells)
                found.push_back(m_box);
        }
        return found;
    }

private:
    void spread(int first)
    {
        std::vector<int> waiting{first};
        m_cells[size_t(first)] = false;
        while (!waiting.empty()) {
            const QPoint cell(waiting.back() % m_across, waiting.back() / m_across);
            waiting.pop_back();
            ++m_count;
            m_box |= QRect(cell, QSize(1, 1));
            for (int dy = -2; dy <= 2; ++dy) {
                for (int dx = -2; dx <= 2; ++dx)
                    take(cell + QPoint(dx, dy), waiting);
            }
        }
    }

    void take(QPoint cell, std::vector<int> &waiting)
    {
        const int down = int(m_cells.size()) / m_across;
        if (!QRect(0, 0, m_across, down).contains(cell))
            return;
        const int at = cell.y() * m_across + cell.x();
        if (m_cells[size_t(at)])
            waiting.push_back(at);
        m_cells[size_t(at)] = false;
    }

    std::vector<bool> m_cells;
    int m_across;
    int m_count = 0;
    QRect m_box;
};

} // namespace

void StandingMarks::see(const QImage &picture)
{
    if (m_seen == 0)
        start(picture);
    if (picture.width() == m_width && picture.height() == m_height)
        count(picture);
}

void StandingMarks::start(const QImage &picture)
{
    m_width = picture.width();
    m_height = picture.height();
    const size_t dots = size_t(m_width) * size_t(m_height);
    m_rising.assign(dots, 0);
    m_falling.assign(dots, 0);
    m_darkest.assign(dots, 255);
    m_brightest.assign(dots, 0);
}

void StandingMarks::count(const QImage &picture)
{
    ++m_seen;
    for (int y = 0; y < m_height; ++y) {
        const uchar *line = picture.constScanLine(y);
        const size_t first = size_t(y) * size_t(m_width);
        for (int x = 0; x < m_width; ++x) {
            const size_t at = first + size_t(x);
            m_darkest[at] = std::min(m_darkest[at], line[x]);
            m_brightest[at] = std::max(m_brightest[at], line[x]);
            if (x == 0 || x + 1 == m_width)
                continue;
            const int step = line[x + 1] - line[x - 1];
            m_rising[at] = quint16(m_rising[at] + (step >= kStep));
            m_falling[at] = quint16(m_falling[at] + (step <= -kStep));
        }
    }
}

std::vector<PictureArea> StandingMarks::areas() const
{
    if (m_seen < kFewest || !isChanging())
        return {};
    std::vector<bool> cells = standingCells();
    const auto standing = std::count(cells.begin(), cells.end(), true);
    if (standing * kMostOfPicture > std::ssize(cells))
        return {};
    std::vector<PictureArea> areas;
    for (const QRect &box : Islands(std::move(cells), cellsAcross()).find()) {
        const auto wide = [this](int dots) {
            return std::min(dots * kCell, m_width) * 1000 / m_width;
        };
        const auto high = [this](int dots) {
            return std::min(dots * kCell, m_height) * 1000 / m_height;
        };
        areas.push_back({wide(box.x()), high(box.y()), wide(box.x() + box.width()) - wide(box.x()),
                         high(box.y() + box.height()) - high(box.y())});
    }
    return areas;
}

bool StandingMarks::isChanging() const
{
    size_t changed = 0;
    for (size_t at = 0; at < m_darkest.size(); ++at)
        changed += size_t(m_brightest[at] - m_darkest[at] >= kChange);
    return changed * kChanging >= m_darkest.size();
}

std::vector<bool> StandingMarks::standingCells() const
{
    std::vector<int> outlines(size_t(cellsAcross()) * size_t(cellsDown()), 0);
    for (int y = 0; y < m_height; ++y) {
        for (int x = 0; x < m_width; ++x) {
            const size_t at = size_t(y) * size_t(m_width) + size_t(x);
            if (std::max(m_rising[at], m_falling[at]) * 10 >= m_seen * kStays)
                ++outlines[size_t(y / kCell) * size_t(cellsAcross()) + size_t(x / kCell)];
        }
    }
    std::vector<bool> cells(outlines.size());
    std::transform(outlines.begin(), outlines.end(), cells.begin(),
                   [](int count) { return count >= kOutline; });
    return cells;
}

int StandingMarks::cellsAcross() const
{
    return (m_width + kCell - 1) / kCell;
}

int StandingMarks::cellsDown() const
{
    return (m_height + kCell - 1) / kCell;
}

} // namespace linxuan
