// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/pdfpages.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <limits>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

// Two pages: the first with a black square from (100, 100) to (200, 200), the second empty.
QString twoPages(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"two.pdf"_s);
    QPdfWriter writer(path);
    writer.setResolution(72);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    painter.fillRect(QRectF(100, 100, 100, 100), Qt::black);
    writer.newPage();
    return path;
}

ErrorCode openingError(const QString &path)
{
    const auto pages = PdfPages::open(path);
    REQUIRE_FALSE(pages.has_value());
    CHECK(pages.error().message.contains(path));
    return pages.error().code;
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"some.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST_CASE("a page becomes a picture of its own size times the scale", "[preview]")
{
    const QTemporaryDir folder;
    const auto pages = PdfPages::open(twoPages(folder));
    REQUIRE(pages.has_value());
    CHECK(pages->count() == 2);
    CHECK(pages->size(1) == QSizeF(595, 842));
    const auto picture = pages->render(0, 2);
    REQUIRE(picture.has_value());
    CHECK(picture->size() == QSize(1190, 1684));
    CHECK(picture->pixelColor(300, 300) == QColor(Qt::black));
    CHECK(picture->pixelColor(190, 300) == QColor(Qt::white));
    CHECK(picture->pixelColor(410, 300) == QColor(Qt::white));
}

TEST_CASE("a page that is not there and a useless scale are refused", "[preview]")
{
    const QTemporaryDir folder;
    const auto pages = PdfPages::open(twoPages(folder));
    REQUIRE(pages.has_value());
    CHECK(pages->size(2).isEmpty());
    CHECK(pages->size(-1).isEmpty());
    CHECK(pages->render(2, 1).error().code == ErrorCode::Usage);
    CHECK(pages->render(-1, 1).error().code == ErrorCode::Usage);
    CHECK(pages->render(0, 0).error().code == ErrorCode::Usage);
    CHECK(pages->render(0, std::numeric_limits<double>::quiet_NaN()).error().code
          == ErrorCode::Usage);
    CHECK(pages->render(0, 1000).error().code == ErrorCode::Invalid);
    CHECK(pages->render(0, std::numeric_limits<double>::infinity()).error().code
          == ErrorCode::Invalid);
}

TEST_CASE("what is not a whole PDF is refused with the file's name", "[preview]")
{
    const QTemporaryDir folder;
    CHECK(openingError(folder.filePath(u"absent.pdf"_s)) == ErrorCode::NotFound);
    CHECK(openingError(folder.path()) == ErrorCode::NotFound);
    CHECK(openingError(written(folder, {})) == ErrorCode::Unreadable);
    CHECK(openingError(written(folder, "just some text")) == ErrorCode::Unreadable);
    CHECK(openingError(written(folder, "%PDF-1.4\n1 0 obj\n<<")) == ErrorCode::Unreadable);
}
