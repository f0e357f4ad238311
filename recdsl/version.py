"""The version of the package, and where it is published: the site, the repository, the contact."""

VERSION = "1.0.0"

# The owner sets these three. While they are under `example.com`, no finding links to the site.
SITE = "https://recdsl.example.com/"
REPOSITORY = "https://git.example.com/recdsl/recdsl"
CONTACT = "recdsl@example.com"


def rules_address() -> str:
    """The address before the page of a rule on the site; empty while the site has no address."""
    return "" if is_unset(SITE) else f"{SITE}rules/"


def page_address(base: str, page: str) -> str:
    """The address of the page of a rule below a base; on the site it is without its ending."""
    return base + (f"{page.removesuffix('.md')}/" if base == rules_address() else page)


def is_unset(address: str) -> bool:
    """Whether the owner has yet to set an address: it is under `example.com`."""
    return "example.com" in address
