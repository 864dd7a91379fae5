// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/alikepictures.h"
#include "core/checks/pictures.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QSet>

#include <algorithm>
#include <bit>
#include <random>

using namespace linxuan;

namespace {

QImage madeUp(uint seed)
{
    std::mt19937 random(seed);
    QImage coarse(12, 9, QImage::Format_RGB32);
    for (int y = 0; y < coarse.height(); ++y) {
        for (int x = 0; x < coarse.width(); ++x)
            coarse.setPixel(x, y,
                            qRgb(int(random() % 256), int(random() % 256), int(random() % 256)));
    }
    return coarse.scaled(800, 600, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage savedAnew(const QImage &picture, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(picture.save(&buffer, "JPG", quality));
    return QImage::fromData(bytes);
}

int differenceOf(const QByteArray &left, const QByteArray &right)
{
    int bits = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        bits += std::popcount(uchar(left[i] ^ right[i]));
    return bits;
}

EmbeddedPicture with(const QByteArray &look)
{
    return {QByteArray(32, 's') + look, 5000, look};
}

} // namespace

TEST_CASE("a picture keeps its look when it is saved anew and made smaller", "[checks]")
{
    std::vector<QByteArray> looks;
    for (uint seed = 0; seed < 60; ++seed) {
        INFO(seed);
        const QImage picture = madeUp(seed);
        const QByteArray look = lookOf(picture);
        REQUIRE(look.size() == 32);
        CHECK(differenceOf(look, lookOf(savedAnew(picture, 50))) <= 6);
        const QImage small =
            picture.scaled(333, 250, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        CHECK(differenceOf(look, lookOf(savedAnew(small, 75))) <= 8);
        for (const QByteArray &other : looks)
            CHECK(differenceOf(look, other) > 30);
        looks.push_back(look);
    }
}

TEST_CASE("a plain picture has no look", "[checks]")
{
    QImage plain(400, 300, QImage::Format_RGB32);
    plain.fill(Qt::white);
    CHECK(lookOf(plain).isEmpty());
    CHECK(lookOf(savedAnew(plain, 30)).isEmpty());
    CHECK(lookOf({}).isEmpty());
    CHECK(AlikePictures({}).nameOf({QByteArray(32, 'd'), 5000, {}}) == QByteArray(32, 'd'));
}

TEST_CASE("looks a few bits apart have one name, in any order, and others their own", "[checks]")
{
    std::mt19937 random(7);
    std::vector<QByteArray> looks;
    for (int picture = 0; picture < 300; ++picture) {
        QByteArray look(32, '\0');
        std::generate(look.begin(), look.end(), [&random] { return char(random()); });
        for (int copy = 0; copy < 3; ++copy) {
            looks.push_back(look);
            for (int flip = 0; flip < 5 * (copy > 0); ++flip) {
                const auto bit = random() % 256;
                looks.back()[qsizetype(bit / 8)] =
                    char(looks.back()[qsizetype(bit / 8)] ^ 1 << bit % 8);
            }
        }
    }
    const AlikePictures alike(looks);
    QSet<QByteArray> names;
    for (size_t i = 0; i < looks.size(); ++i) {
        names.insert(alike.nameOf(with(looks[i])));
        CHECK(alike.nameOf(with(looks[i])) == alike.nameOf(with(looks[i / 3 * 3])));
    }
    CHECK(names.size() == 300);
    std::vector<QByteArray> shuffled = looks;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    const AlikePictures again(shuffled);
    for (const QByteArray &look : looks)
        CHECK(again.nameOf(with(look)) == alike.nameOf(with(look)));
}
