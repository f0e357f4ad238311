// Bodies of the other calls, and objects that only share names with a start body.
class Lookalikes
{
    object audit = new { clientRequest = new { method = "GET" }, storage = new { vendor = "x" } };
}
