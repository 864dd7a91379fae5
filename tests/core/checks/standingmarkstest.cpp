// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/standingmarks.h"
#include "tests/support/catch.h"

#include <QPainter>

#include <functional>
#include <random>

using namespace linxuan;

namespace {

constexpr QSize kSize(640, 360);

QImage noise(std::mt19937 &random)
{
    QImage coarse(kSize / 20, QImage::Format_Grayscale8);
    for (int y = 0; y < coarse.height(); ++y) {
        for (int x = 0; x < coarse.width(); ++x)
            coarse.scanLine(y)[x] = uchar(random() % 256);
    }
    return coarse.scaled(kSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

// Strokes like those of characters, without needing a font.
void write(QImage &picture, QPoint at)
{
    QPainter painter(&picture);
    for (int i = 0; i < 12; ++i)
        painter.fillRect(QRect(at + QPoint(9 * i, 0), QSize(3, 24)), Qt::white);
    for (int i = 0; i < 12; ++i)
        painter.fillRect(QRect(at + QPoint(9 * i + 3, 0), QSize(3, 24)), Qt::black);
}

std::vector<PictureArea> areasOf(int pictures, const std::function<QImage(int)> &make)
{
    StandingMarks marks;
    for (int i = 0; i < pictures; ++i)
        marks.see(make(i));
    return marks.areas();
}

} // namespace

TEST_CASE("text that stands over changing pictures is found where it is", "[checks]")
{
    std::mt19937 random(1);
    const auto areas = areasOf(20, [&random](int) {
        QImage picture = noise(random);
        write(picture, {20, 320});
        write(picture, {500, 20});
        return picture;
    });
    REQUIRE(areas.size() == 2);
    CHECK(areas[0].left >= 700);
    CHECK(areas[0].top + areas[0].height <= 200);
    CHECK(areas[1].left + areas[1].width <= 300);
    CHECK(areas[1].top >= 800);
}

TEST_CASE("text that comes and goes is no mark", "[checks]")
{
    std::mt19937 random(2);
    CHECK(areasOf(20, [&random](int i) {
              QImage picture = noise(random);
              if (i % 2 == 0)
                  write(picture, {20, 320});
              return picture;
          }).empty());
}

TEST_CASE("of a picture that hardly changes nothing is said", "[checks]")
{
    std::mt19937 random(3);
    const QImage room = noise(random);
    CHECK(areasOf(20, [&room](int i) {
              QImage picture = room;
              write(picture, {20, 320});
              QPainter(&picture).fillRect(QRect(10 * i, 100, 80, 200), Qt::black); // who teaches
              return picture;
          }).empty());
}

TEST_CASE("a few pictures, or none, show no marks", "[checks]")
{
    std::mt19937 random(4);
    CHECK(StandingMarks().areas().empty());
    CHECK(areasOf(7, [&random](int) {
              QImage picture = noise(random);
              write(picture, {20, 320});
              return picture;
          }).empty());
}

TEST_CASE("pictures of another size are left out", "[checks]")
{
    std::mt19937 random(5);
    const auto areas = areasOf(24, [&random](int i) {
        QImage picture = noise(random);
        write(picture, {20, 320});
        return i % 3 == 2 ? picture.copy(0, 0, 333, 77) : picture;
    });
    CHECK(areas.size() == 1);
}
