#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// Cheapest bins for a set of items with several resources: numbers only.
///
/// A bin is a server or a node VM, an item an instance; a dimension a resource. Equal items are one class
/// with a count.
namespace grondplan::packing {

/// Every number is between 0 and this, so that sums of products stay exact in 128 bits.
inline constexpr std::int64_t kLargest = std::int64_t{1} << 53;
/// Items in all, and bins to open at least: a result names every bin, so there is an end to how many there
/// can be.
inline constexpr std::int64_t kMostItems = 2'000'000;
inline constexpr int kMostReserve = 1000;
inline constexpr int kMostUnits = 64;

struct BinType
{
    std::string id;
    std::vector<std::int64_t> capacity; ///< in normal running, one number per dimension
    /// When other bins have failed; empty = the same as `capacity`. Never below it.
    std::vector<std::int64_t> capacityAfterFailure;
    std::int64_t cost = 0;
    std::optional<std::int64_t> stock; ///< unset = as many as needed
    /// Equal parts it is made of, as the NUMA nodes of a server; see ItemClass::oneUnit.
    int units = 1;
    int domain = -1; ///< the rack or site its bins stand in; -1 = none

    /// What it holds of others' items once bins have failed.
    [[nodiscard]] const std::vector<std::int64_t> &afterFailure() const
    {
        return capacityAfterFailure.empty() ? capacity : capacityAfterFailure;
    }
};

struct ItemClass
{
    std::string id;
    std::vector<std::int64_t> demand;
    std::int64_t count = 1;
    std::vector<int> binsAllowed; ///< indexes of bin types; empty = all
    /// Items of one group share a bin at most `spreadMax` together in normal running; -1 = no group. Where
    /// the classes of a group differ, the strictest holds.
    int spreadGroup = -1;
    std::int64_t spreadMax = 1;
    /// The items of one spread group use at least this many bins (never more than there are items).
    int spreadLeast = 1;
    /// Items of one spread group share a domain at most `domainMax` together; 0 = as many as there are.
    std::int64_t domainMax = 0;
    bool oneUnit =
        false; ///< must be wholly inside one unit of its bin; a unit is capacity / units, rounded down
    int conflictGroup = -1; ///< never in one bin with another conflict group (-1 conflicts with none)
    int pin = -1;           ///< index of the only bin type it may use; -1 = free
    /// After a failure it may be left out, also where its own bin goes on: then the others have all the room.
    bool sheddable = false;
};

struct Problem
{
    std::vector<std::string> dimensions;
    std::vector<BinType> bins;
    std::vector<ItemClass> items;
    int reserve = 0; ///< any this many bins may fail; what was on them is placed again on the others
    std::int64_t leastBins = 0; ///< open at least this many if there are items, e.g. three for Kubernetes
    bool singleType = false;    ///< all bins of one type
    /// By dimension: whether the lower bound leaves it out, as a resource that items packed together share.
    /// Empty = none.
    std::vector<char> outsideBound;
    /// By dimension: whether the units of a bin share it, as the disks of a server whose NUMA nodes are its
    /// units; what is inside one unit then still has all of it. Empty = every dimension is divided.
    std::vector<char> undivided;
};

struct Result;

/// How long to try: in steps, so that every machine gives the same answer. A time limit makes it depend on
/// the machine.
struct Budget
{
    std::int64_t steps = 2'000'000;
    std::optional<std::int64_t> timeLimitMillis;
    std::stop_token stop;
    std::function<void(double share)> progress; ///< 0 to 1, may be empty
    std::vector<std::string> without;           ///< names of passes to leave out
    int threads = 1;                            ///< makes it quicker, never different
    /// An answer to nearly the same problem, with the items and bins of this one; what of it still holds is
    /// kept and mended. The answer then depends on it.
    const Result *start = nullptr;
};

struct Packed
{
    int itemClass = 0;
    std::int64_t count = 0;
};

struct Bin
{
    int type = 0;
    std::vector<Packed> items; ///< by ascending class
};

/// The smallest reason why an item could not be placed.
struct Shortfall
{
    enum class Kind
    {
        TooLarge,
        NoAllowedBin,
        StockUsedUp,
        Spread, ///< its group is not to be so many in one bin, and no more bins may be had
        Domain, ///< its group is not to be so many in one domain
        Apart,  ///< what it is to be apart from is in every bin
        Unit    ///< it must be inside one unit: none is large enough, or has the room
    };
    Kind kind = Kind::TooLarge;
    int binType = -1;        ///< the type that comes closest, where there is one
    int dimension = -1;      ///< the resource that falls short on it
    std::int64_t short_ = 0; ///< by how much
};

struct Unplaced
{
    int itemClass = 0;
    std::int64_t count = 0;
    Shortfall reason;
};

enum class BoundKind
{
    Aggregate,
    Count,
    Failure,
    Spread,
    Least,
    Assignment, ///< classes shared out over types, with whole numbers of bins
    Columns     ///< classes shared out over fillings of bins
};

/// What proves a bound of kind Assignment or Columns, in integers; checked by checkCertificate().
///
/// Assignment: a tree over how many bins of each type there are. A leaf has a price per type and dimension
/// (times `scale`). An item costs at least the cheapest of its types' prices for its demand, a bin that is
/// not worth its price to what it offers adds the rest: weak duality of the relaxation in which classes may
/// be cut. Columns: a worth per class (times `scale`), such that no filling of a bin is worth more than the
/// bin costs.
struct Certificate
{
    struct Node
    {
        int type = -1;         ///< the type told apart here; -1 = a leaf
        std::int64_t most = 0; ///< `left`: at most so many bins of it; `right`: more
        int left = -1;         ///< indexes of `nodes`
        int right = -1;
        std::vector<std::int64_t> prices; ///< of a leaf: [type * dimensions + dimension]
    };
    std::vector<Node> nodes;              ///< the first is the root
    std::vector<std::int64_t> worth;      ///< by class of the problem
    std::vector<std::int64_t> stockWorth; ///< by type: what one more bin in stock would be worth
    /// Of columns: how dimensions count [type * dimensions + dimension] where one sum of them stands for all.
    /// Any numbers are right; good ones make the check quick.
    std::vector<std::int64_t> surrogate;
    /// Of a tree: an item costs at least, in every dimension by itself, the cheapest of its types' prices.
    /// That is less, and quick to check.
    bool byDimension = false;
    /// It is of what is left after a failure; the cheapest bins that may fail come on top.
    bool afterFailure = false;
    /// Of a tree after a failure: of the bins that a leaf has at least, those may fail that are worth most,
    /// in every dimension by itself; instead of the cheapest on top.
    bool countsFailing = false;
    std::int64_t scale = 0; ///< 0 = there is no certificate
};

struct PassReport
{
    std::string name;
    double millis = 0;
    std::int64_t steps = 0;
    std::int64_t cost = 0; ///< of the best placement after the pass
};

/// One set of failed bins, placed again. `failed` are indexes of Result::bins.
struct FailureProof
{
    bool survives = true;   ///< false where none that does was found; see Result::survivalRefuted
    std::vector<int> worst; ///< the failed bins that leave the others fullest, or that cannot be survived
    /// How many sets were placed again; sets of bins with equal contents are tried once and count as often as
    /// there are.
    std::int64_t cases = 0;
    bool exhaustive = true; ///< every set was tried
};

struct Result
{
    std::vector<Bin> bins; ///< ordered by type, then by content; an empty one only for leastBins or as a
                           ///< spare for failures
    std::int64_t cost = 0;
    std::int64_t lowerBound = 0; ///< no placement of all placed items costs less
    BoundKind boundKind = BoundKind::Aggregate;
    /// Of the bound, where its kind has one. Where all bins are to be of one type and there are several, each
    /// type's was checked, and there is none for all.
    Certificate certificate;
    /// cost == lowerBound, all is placed, the failures are survived and no bins are lacking: nothing that
    /// does what is asked costs less.
    bool proved = false;
    bool reproducible = true; ///< false when a time limit or a stop had a say in it
    bool stopped = false;
    std::vector<Unplaced> unplaced;
    std::int64_t lackingBins = 0; ///< of leastBins: there are not so many
    FailureProof failure;
    /// Where the failures are not survived: it is proved that with these bins what is placed cannot survive
    /// them, however it is placed. Else it was only not found.
    bool survivalRefuted = false;
    std::vector<PassReport> passes;

    /// (cost - lowerBound) / lowerBound in parts per million, rounded up; 0 when the bound is 0 and so is the
    /// cost.
    [[nodiscard]] std::int64_t gapPpm() const;
};

/// Why a problem is refused before anything is tried; empty = it is fine. Checks sizes, ranges and indexes.
std::string problemWith(const Problem &problem);

/// Places all items at least cost, as far as the budget allows. `problem` must be fine (problemWith).
/// The same problem and steps give the same answer on every machine.
Result solve(const Problem &problem, const Budget &budget);

/// An independent re-count of a result: capacity, allowed bins, pins, spread, conflicts, stock, least bins,
/// the count of every class, and the failure reserve by placing again. Gives what does not hold, or an empty
/// text.
std::string verify(const Problem &problem, const Result &result);

/// The least cost of all items that the certificate proves, with integers only; 0 when it proves nothing.
/// Independent of how the certificate was found.
///
/// \param goesOn  asked now and then with how many items were looked at since; false ends the check, which
/// then proves nothing
std::int64_t provedBy(const Problem &problem, const std::vector<std::int64_t> &counts,
                      const Certificate &certificate,
                      const std::function<bool(std::int64_t looks)> &goesOn = {});

/// "aggregate", "count", "failure", "spread", "least", "assignment", "columns"
const char *boundKindName(BoundKind kind);

/// The passes of this build in the order in which they run; Budget::without takes these names.
std::vector<std::string> passNames();

} // namespace grondplan::packing
